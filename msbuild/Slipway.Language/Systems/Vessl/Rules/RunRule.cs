using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules;

/// <summary>A rule that looks at one VESSL run at a time, wherever it is.</summary>
public abstract class RunRule : DocumentRule
{
    private static readonly Predicate<SpecDocument> Runs = document => document.Get<DocumentRuns>() is not null;

    /// <inheritdoc />
    public sealed override Predicate<SpecDocument>? About => Runs;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        document.Get<DocumentRuns>()?.Runs.SelectMany(Check) ?? [];

    /// <summary>Checks a run.</summary>
    /// <param name="run">The run.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Run run);
}
