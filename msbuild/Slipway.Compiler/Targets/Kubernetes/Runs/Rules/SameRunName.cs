using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Runs.Rules;

/// <summary>SLIP5104: two runs whose names are one in a cluster.</summary>
public sealed class SameRunName : TargetRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5104",
            Severity.Error,
            "Two runs have one name on Kubernetes",
            "'{0}' and '{1}' (line {2} in {3}) both become '{4}' on Kubernetes, where names have lower-case letters, digits and dashes: rename one of them"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets)
    {
        if (!targets.Contains(KubernetesTarget.TargetName, StringComparer.Ordinal))
            yield break;
        var runs = workspace.Runs().Where(run => VesslDocument.IsRun(run.Document));
        foreach (var same in runs.GroupBy(run => RunName.Of(run.Document, workspace), StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
                yield return Descriptor.At(
                    other.Place,
                    other.Name,
                    first.Name,
                    first.Place.StartLine,
                    first.Place.File,
                    same.Key
                );
        }
    }
}
