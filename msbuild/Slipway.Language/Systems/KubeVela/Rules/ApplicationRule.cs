using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>A rule that looks at one Application at a time.</summary>
public abstract class ApplicationRule : DocumentRule
{
    private static readonly Predicate<SpecDocument> Applications = document => Application.Of(document) is not null;

    /// <inheritdoc />
    public sealed override Predicate<SpecDocument>? About => Applications;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        Application.Of(document) is { } application ? Check(application, options) : [];

    /// <summary>Checks an Application.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options);
}
