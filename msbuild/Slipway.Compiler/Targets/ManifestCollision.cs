using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets;

/// <summary>SLIP9003: two documents would be written into one file. File systems that ignore case count too.</summary>
public sealed class ManifestCollision : TargetRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP9003",
            Severity.Error,
            "Two documents make the same manifest",
            "the manifest '{0}.yaml' would hold this {1} and also the {2} of line {3} in {4}: rename one of them, or remove the duplicate"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets)
    {
        var named = workspace.Documents.GroupBy(
            document => ManifestName.Of(document, workspace),
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var same in named)
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                yield return Descriptor.At(
                    other.Place,
                    same.Key,
                    other.Kind,
                    first.Kind,
                    first.Place.StartLine,
                    first.File
                );
            }
        }
    }
}
