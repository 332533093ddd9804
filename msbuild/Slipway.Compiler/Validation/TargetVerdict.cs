using System.Collections.Frozen;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Validation;

/// <summary>What the second opinion says of a build's objects.</summary>
/// <param name="Findings">A finding for each object that does not fit its schema; empty in every build, unless Slipway is at fault.</param>
/// <param name="Valid">The hashes of the objects that fit, for the next build to skip.</param>
public sealed record TargetVerdict(IReadOnlyList<Diagnostic> Findings, IReadOnlySet<string> Valid)
{
    /// <summary>The verdict on no objects.</summary>
    public static TargetVerdict None { get; } = new([], FrozenSet<string>.Empty);
}
