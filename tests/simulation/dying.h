#pragma once

namespace tegoed::test {

/// Kills this process (SIGKILL, nothing is tidied up) instead of its `n`th call from now that writes: to the book's file, its
/// journal or a server, or the removal of a journal. So every gap between two of them can be the last thing that happened. 0 = never.
void dieAtWrite(int n);
/// How many such calls there were since the last `dieAtWrite`.
int writesSince();

} // namespace tegoed::test
