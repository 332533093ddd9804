using Slipway.Language.Binding;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Hygiene;

/// <summary>SLIP6004: a step, a command or an address of an object holds a secret in plain text.</summary>
public sealed class WrittenSecret : DocumentRule
{
    private static readonly Predicate<SpecDocument> Objects = document => document.IsObject;

    /// <inheritdoc />
    public override Predicate<SpecDocument>? About => Objects;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.WrittenSecret;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        var known = document.Bound.Secrets;
        var judged = known
            .Select(one => one.Value)
            .Concat(EnvironmentVariable.In(document).Select(one => one.Value))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return known
            .Select(one => PlainSecrets.Judge(one.Name, one.Value.Text, one.IsCertain, one.Remedy, one.Value.Span))
            .Concat(
                from text in SpecTree.Texts(document.Root)
                where !judged.Contains(text.Value) && SecretText.In(text.Value.Text) is not null
                let remedy = IsInStep(document, text.Value) ? PlainSecrets.Input : PlainSecrets.Variable
                select PlainSecrets.Judge(text.Key, text.Value.Text, false, remedy, text.Value.Span)
            )
            .OfType<Verdict<SourceSpan>>()
            .Select(Descriptor.At);
    }

    private static bool IsInStep(SpecDocument document, SpecScalar value) =>
        (Application.Of(document)?.Workflow.AllSteps ?? [])
            .SelectMany(step => SpecTree.Texts(step.Node))
            .Any(text => ReferenceEquals(text.Value, value));
}
