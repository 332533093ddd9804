using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4503: a predictor serves a ModelVersion that the project does not make.</summary>
public sealed class UnknownModelVersion : ServedVersionRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4503",
            Severity.Warning,
            "A predictor serves an unknown ModelVersion",
            "predictor '{0}' serves the ModelVersion '{1}', which no step and no document makes: {2} One that exists is declared with <SlipwayExternal Include=\"{1}\" Kind=\"ModelVersion\" />"
        );

    /// <inheritdoc />
    protected override Diagnostic? Judge(
        ModelServer server,
        SpecScalar named,
        IReadOnlyList<ModelVersion> versions,
        WorkspaceOptions options
    )
    {
        // Where the pods need the version's image, SLIP4525 says so and names what was meant.
        var isImageNeeded = options.For<PlatformOptions>().Serving == ServingForm.Deployments;
        if (isImageNeeded && server.ModelImage is null || versions.Any(one => one.ModelName?.Text == named.Text))
            return null;
        var names = versions.Select(version => version.Name);
        var remedy = DidYouMean.Or(
            named,
            names,
            Sentence.Of($"add {new PartToAdd("step", ModelVersion.StepType)} for it.")
        );
        // The name a step gives its ModelVersion may be at fault itself, so the word is advice and not a fix.
        return Descriptor.At(named.Span, server.Name, named.Text, remedy.Words);
    }
}
