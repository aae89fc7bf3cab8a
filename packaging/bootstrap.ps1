# Sets up, builds and starts or tests Tegoed on Windows. Written with care; NOT RUN yet.
#
#   powershell -ExecutionPolicy Bypass -File packaging\bootstrap.ps1 run|test [-Jobs N] [-NoInstall]
#
# Needs winget (part of Windows 11). Installs the Visual Studio build tools, CMake, Ninja and Git with winget, and the
# libraries of vcpkg.json with vcpkg into the build folder. Starts and replaces no service.
# Exit codes as of bootstrap.sh: 0 done, 1 a build or test failed, 2 wrong use, 3 something is missing.
param(
    [Parameter(Position = 0)] [string] $Command = "",
    [int] $Jobs = [Environment]::ProcessorCount,
    [switch] $NoInstall
)
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
$phases = New-Object System.Collections.Generic.List[string]

function Invoke-Phase([string] $Name, [scriptblock] $Work) {
    Write-Host "`n== $Name"
    $watch = [Diagnostics.Stopwatch]::StartNew()
    & $Work
    $phases.Add(("{0,-24} {1,5:N0} s" -f $Name, $watch.Elapsed.TotalSeconds))
}

function Write-Phases { Write-Host "`nTime of each phase:"; $phases | ForEach-Object { Write-Host "  $_" } }

function Assert-Done([string] $What) {
    if ($LASTEXITCODE -ne 0) { Write-Phases; Write-Host "bootstrap: $What failed ($LASTEXITCODE)"; exit 1 }
}

function Test-Program([string] $Name) { $null -ne (Get-Command $Name -ErrorAction SilentlyContinue) }

function Find-VisualStudio {
    $where = Join-Path ${env:ProgramFiles(x86)} "Microsoft Visual Studio\Installer\vswhere.exe"
    if (-not (Test-Path $where)) { return $null }
    & $where -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
}

function Install-Dependencies {
    $wanted = @()
    if (-not (Find-VisualStudio)) { $wanted += "Microsoft.VisualStudio.2022.BuildTools" }
    if (-not (Test-Program cmake)) { $wanted += "Kitware.CMake" }
    if (-not (Test-Program ninja)) { $wanted += "Ninja-build.Ninja" }
    if (-not (Test-Program git)) { $wanted += "Git.Git" }
    if ($wanted.Count -eq 0) { Write-Host "The tools are installed." }
    elseif ($NoInstall -or -not (Test-Program winget)) {
        Write-Host "These are missing: $($wanted -join ', ')"
        exit 3
    } else {
        foreach ($id in $wanted) {
            Write-Host "Installing $id"
            $extra = @()
            if ($id -like "*BuildTools") {
                $extra = @("--override", "--quiet --wait --norestart --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended")
            }
            winget install --id $id --exact --accept-source-agreements --accept-package-agreements @extra
            Assert-Done "installing $id"
        }
        $env:Path = [Environment]::GetEnvironmentVariable("Path", "Machine") + ";" + [Environment]::GetEnvironmentVariable("Path", "User")
    }
    if (-not $env:VCPKG_ROOT) { $env:VCPKG_ROOT = Join-Path $env:LOCALAPPDATA "vcpkg" }
    if (-not (Test-Path (Join-Path $env:VCPKG_ROOT "vcpkg.exe"))) {
        if ($NoInstall) { Write-Host "vcpkg is missing (VCPKG_ROOT)"; exit 3 }
        git clone https://github.com/microsoft/vcpkg $env:VCPKG_ROOT
        Assert-Done "fetching vcpkg"
        & (Join-Path $env:VCPKG_ROOT "bootstrap-vcpkg.bat") -disableMetrics
        Assert-Done "building vcpkg"
    }
}

function Enter-CompilerShell {
    Import-Module (Join-Path (Find-VisualStudio) "Common7\Tools\Microsoft.VisualStudio.DevShell.dll")
    Enter-VsDevShell -VsInstallPath (Find-VisualStudio) -SkipAutomaticLocation -DevCmdArguments "-arch=x64 -host_arch=x64" | Out-Null
    Set-Location $root
}

function Invoke-Build([string] $Folder, [string[]] $Options) {
    $toolchain = Join-Path $env:VCPKG_ROOT "scripts\buildsystems\vcpkg.cmake"
    Invoke-Phase "libraries and configure" {
        cmake -B $Folder "-DCMAKE_TOOLCHAIN_FILE=$toolchain" @Options
        Assert-Done "configure"
    }
    Invoke-Phase "build" { cmake --build $Folder -j $Jobs; Assert-Done "build" }
}

switch ($Command) {
    "run" {
        Invoke-Phase "tools" { Install-Dependencies; Enter-CompilerShell }
        Invoke-Build "build\run" @("--preset", "release", "-DBUILD_TESTING=OFF")
        $book = Join-Path $env:LOCALAPPDATA "tegoed\sample.tegoed"
        Invoke-Phase "sample book" {
            if (-not (Test-Path $book)) {
                New-Item -ItemType Directory -Force (Split-Path $book) | Out-Null
                & "build\run\app\cli\tegoed-cli.exe" demo $book
                Assert-Done "sample book"
            }
        }
        Write-Phases
        & "build\run\app\desktop\tegoed.exe" $book
    }
    "test" {
        Invoke-Phase "tools" { Install-Dependencies; Enter-CompilerShell }
        Invoke-Build "build\dev" @("--preset", "dev")
        Invoke-Phase "tests" { ctest --test-dir build\dev -L full -LE long -j $Jobs --output-on-failure --no-tests=error }
        $code = $LASTEXITCODE
        Write-Phases
        exit ([Math]::Min($code, 1))
    }
    default {
        Write-Host "usage: packaging\bootstrap.ps1 run|test [-Jobs N] [-NoInstall]"
        exit 2
    }
}
