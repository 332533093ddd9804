using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4003: the container that builds a model's image gets too long a name.</summary>
public sealed class LongBuildName : DocumentRule
{
    /// <summary>How many characters of the object's id become the tag where there is none.</summary>
    private const int MadeUpTagLength = 5;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4003",
            Severity.Error,
            "A model's build gets too long a name",
            "the image is built in a container called 'image-build-{0}-{1}', which would have {2} characters, and {3} are allowed: shorten the model's name or the tag by {4}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        // Names that are too long by themselves are reported by the schema.
        if (
            ModelImage.Of(document) is not { } image
            || image.ModelNode is not { Text.Length: > 0 and <= DnsName.LabelLength } model
        )
            yield break;
        var tag = image.TagNode?.Text ?? new string('x', MadeUpTagLength);
        var length = $"image-build-{model.Text}-{tag}".Length;
        if (length > DnsName.LabelLength && tag.Length <= DnsName.LabelLength)
            yield return Descriptor.At(
                model.Span,
                model.Text,
                image.TagNode is null ? "<tag>" : tag,
                length,
                DnsName.LabelLength,
                length - DnsName.LabelLength
            );
    }
}
