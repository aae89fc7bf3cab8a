# Install rules and packages. Filled in by packaging/<system>.
