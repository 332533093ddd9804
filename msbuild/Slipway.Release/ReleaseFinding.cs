using Slipway.Schema;

namespace Slipway.Release;

/// <summary>What a compilation found, as it was reported.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Id">The id of its kind: <c>SLIP2004</c>.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Message">What is wrong here, why, and what to write.</param>
public sealed record ReleaseFinding(string Severity, string Id, SourceSpan Place, string Message)
{
    /// <summary>The severity of what builds repeat while nothing changes.</summary>
    public const string Warning = "warning";
}
