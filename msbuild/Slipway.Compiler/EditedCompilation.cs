using Slipway.Compiler.Edits;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Pinning;
using Slipway.Compiler.Targets;
using Slipway.Language;
using Slipway.Language.Rules;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler;

/// <summary>Compiles documents whose <see cref="Outline"/> is what it was, without the rest of their project.</summary>
public static class EditedCompilation
{
    /// <summary>The targets that render such a document without a look at others.</summary>
    private static readonly string[] Alone = ["kubernetes", "kubevela"];

    private static readonly HashSet<string> Across =
    [
        .. RuleCatalog.AcrossDocuments.Select(rule => rule.Descriptor.Id),
        .. ObjectRuleCatalog.All.Select(rule => rule.Descriptor.Id),
    ];

    /// <summary>Whether targets can be compiled to in this way.</summary>
    /// <param name="targets">The targets asked for.</param>
    public static bool Serves(IReadOnlyList<string> targets) =>
        targets.All(target => Alone.Contains(target, StringComparer.Ordinal));

    /// <summary>Whether a finding comes of several documents together.</summary>
    /// <param name="id">The id of the finding.</param>
    public static bool IsAcross(string id) => Across.Contains(id);

    /// <summary>Compiles.</summary>
    /// <param name="analysis">The documents, checked for themselves: <see cref="Analysis.RunAlone"/>.</param>
    /// <param name="targets">The targets asked for; <see cref="Serves"/> holds.</param>
    /// <param name="notes">What the manifest of a path told its reader before; null where there was none.</param>
    /// <param name="cancellation">Stops between the stages.</param>
    /// <returns>The manifests and the findings; null where all documents have to be compiled.</returns>
    public static Compilation? Run(
        Analysis analysis,
        IReadOnlyList<string> targets,
        Func<string, IReadOnlyList<string>?> notes,
        CancellationToken cancellation
    )
    {
        // The name of what is written for a VESSL document depends on the other ones.
        if (analysis.HasErrors || analysis.Workspace.Documents.Any(VesslDocument.Is))
            return null;
        var workspace = Compilation.Normal(analysis.Workspace, ImagePins.None, cancellation);
        var complete = analysis.With(TargetRuleCatalog.All.SelectMany(rule => rule.Check(workspace, targets)));
        if (complete.HasErrors)
            return null;
        var manifests = new List<Manifest>();
        foreach (var target in targets.Select(TargetCatalog.Find).OfType<Target>())
        {
            foreach (var document in workspace.Documents)
            {
                cancellation.ThrowIfCancellationRequested();
                var output = DocumentOutput.Of(target, document, workspace);
                var former = notes(target.PathOf(ManifestName.Of(document, workspace)));
                if (former is null != (output.Objects.Count == 0))
                    return null;
                if (former is not null)
                    manifests.Add(output.ToManifest(workspace, former, ImagePins.None));
            }
        }
        return new Compilation(manifests, complete);
    }
}
