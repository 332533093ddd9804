using Slipway.Language.Binding;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Paths;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2042: an input is for a property that the type does not have.</summary>
public sealed class UnknownParameterKey : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2042",
            Severity.Warning,
            "An input goes nowhere",
            "{0} '{1}' is of type '{2}', which has no '{3}', so the input goes nowhere: {4}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        foreach (var key in ParameterKey.Of(workflow))
        {
            if (key.Path.Unknown(options.Catalog.Definition(key.Kind, key.Type)) is not var (part, known))
                continue;
            var place = key.Node.PartSpan(key.Offset + part.Start, part.Text.Length);
            Sentence otherwise = known.Count == 0 ? "it takes no input" : $"it has {string.Join(", ", known)}";
            yield return Descriptor.At(
                place,
                key.Kind,
                key.Owner,
                key.Type,
                part.Text,
                IsWritten(key, part, known)
                    ? new Remedy(DidYouMean.Or(part.Text, known, otherwise))
                    : DidYouMean.Or(part.Text, place, known, otherwise)
            );
        }
    }

    /// <summary>Whether the property that was meant has a value already, so that a fix would only exchange one fault for another.</summary>
    private static bool IsWritten(ParameterKey key, InputPath.Part part, IReadOnlyList<string> known) =>
        NearestWord.Find(part.Text, known) is { } meant
        && InputPath.Read(
            key.Node.Text[key.Offset..(key.Offset + part.Start)]
                + meant
                + key.Node.Text[(key.Offset + part.Start + part.Text.Length)..]
        )
            is { } path
        && path.In(key.Properties) is SpecScalar;
}
