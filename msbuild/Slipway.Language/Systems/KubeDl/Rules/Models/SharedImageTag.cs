using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4002: two versions of a model have the same tag.</summary>
public sealed class SharedImageTag : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4002",
            Severity.Error,
            "Two versions of a model have one tag",
            "the tag '{0}' is that of {1} (line {2}{3}) too, and both are versions of the model '{4}', so KubeDL takes the pod that builds the one image for that of the other: write another tag"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var first = new Dictionary<(string Namespace, string Model, string Tag), ModelImage>();
        foreach (var image in ModelImage.All(workspace))
        {
            if (image.TagNode is not { } tag || image.Model.Length == 0)
                continue;
            if (first.TryAdd((image.Document.Namespace, image.Model, tag.Text), image))
                continue;
            var other = first[(image.Document.Namespace, image.Model, tag.Text)];
            var place = other.TagNode!.Span;
            yield return Descriptor.At(
                tag.Span,
                tag.Text,
                other.Subject,
                place.StartLine,
                place.File == tag.Span.File ? "" : $" of {place.File}",
                image.Model
            );
        }
    }
}
