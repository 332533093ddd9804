using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4005: a version belongs to a model that is not there, and one of nearly the same name is.</summary>
/// <remarks>KubeDL makes a Model that is not there, so that a name alone is not a mistake.</remarks>
public sealed class UnknownModel : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4005",
            Severity.Warning,
            "A model of nearly the same name exists",
            "{0} is a version of the model '{1}', which KubeDL would create next to the Model '{2}' (line {3}{4}): did you mean '{2}'?"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var models = workspace
            .Documents.Where(document => document is { ApiVersion: ModelImage.ApiVersion, Kind: "Model" })
            .ToList();
        foreach (var image in ModelImage.All(workspace))
        {
            var near = models.Where(model => model.Namespace == image.Document.Namespace).ToList();
            if (image.ModelNode is not { } name || near.Exists(model => model.Name == name.Text))
                continue;
            if (NearestWord.Find(name.Text, near.Select(model => model.Name)) is not { } nearest)
                continue;
            var place = near.Find(model => model.Name == nearest)!.Place;
            yield return Descriptor.At(
                name.Span,
                image.Subject,
                name.Text,
                nearest,
                place.StartLine,
                place.File == name.Span.File ? "" : $" of {place.File}"
            ) with
            {
                Fix = YamlFix.Write(name, nearest),
            };
        }
    }
}
