namespace Slipway.Import.Code;

/// <summary>A spec method.</summary>
/// <param name="Type">What it returns.</param>
/// <param name="Name">Its name.</param>
/// <param name="Statements">What it does; the last one returns.</param>
/// <param name="Comments">The comments above it, without their slashes.</param>
internal sealed record CodeMethod(
    string Type,
    string Name,
    IReadOnlyList<CodeStatement> Statements,
    IReadOnlyList<string> Comments
);
