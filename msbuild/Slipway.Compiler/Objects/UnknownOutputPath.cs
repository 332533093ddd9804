using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2045: an output of a component reads a field that the component's object nearly has.</summary>
/// <remarks>The object in the cluster has more than what is rendered, so only a near miss is reported.</remarks>
public sealed class UnknownOutputPath : ObjectRule
{
    private const string Root = "output.";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2045",
            Severity.Warning,
            "An output reads what is not there",
            "component '{0}' becomes a {1} without '{2}' at that place, so the output never gets a value and what takes it waits forever: {3}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        var workloads = objects
            .OfType<ComponentObject>()
            .GroupBy(one => one.Component.Place)
            .ToDictionary(group => group.Key, group => group.First().Json);
        foreach (var component in workspace.Components())
        {
            if (component.Outputs.Count == 0 || !workloads.TryGetValue(component.Place, out var workload))
                continue;
            foreach (var from in component.Outputs.Select(output => output.Text("valueFrom")).OfType<SpecScalar>())
            {
                if (
                    !from.Text.StartsWith(Root, StringComparison.Ordinal)
                    || InputPath.Read(from.Text[Root.Length..]) is not { } path
                    || Miss(workload, path) is not var (part, known)
                )
                    continue;
                var place = from.PartSpan(Root.Length + part.Start, part.Text.Length);
                yield return Descriptor.At(
                    place,
                    component.Name,
                    $"{workload["kind"]}",
                    part.Text,
                    DidYouMean.Or(part.Text, place, known, "")
                );
            }
        }
    }

    /// <summary>The first key of a path that an object does not have and one of its keys is near to.</summary>
    private static (InputPath.Part Part, IReadOnlyList<string> Known)? Miss(JsonNode root, InputPath path)
    {
        JsonNode? node = root;
        foreach (var part in path.Parts)
        {
            if (part.IsIndex)
            {
                var list = node as JsonArray;
                var index = int.Parse(part.Text, NumberStyles.None, CultureInfo.InvariantCulture);
                node = index < list?.Count ? list[index] : null;
            }
            else if (node is JsonObject mapping && !mapping.ContainsKey(part.Text))
            {
                List<string> known = [.. mapping.Select(entry => entry.Key)];
                if (ReferenceEquals(mapping, root))
                    known.Add("status");
                return
                    !known.Contains(part.Text, StringComparer.Ordinal)
                    && NearestWord.Misspelt(part.Text, known, lettersPerSlip: 4) is not null
                    ? (part, known)
                    : null;
            }
            else
            {
                node = (node as JsonObject)?[part.Text];
            }
        }
        return null;
    }
}
