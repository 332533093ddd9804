using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4514: a TensorFlow server listens on other ports, or looks in another folder, than KubeDL expects.</summary>
public sealed class UnreachedModelServer : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4514",
            Severity.Warning,
            "A TensorFlow server and KubeDL use different ports and folders",
            "'{0}' listens on 8500 and 8501 and looks for its model in a folder of the model's name, while KubeDL's Services lead to 9000 and 8080 and the model lies in a folder of its version's name: add 'args: [--port=9000, --rest_api_port=8080, --model_base_path=…]', or set SlipwayServing to Deployments, which writes them"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, IReadOnlyList<ModelServer> servers) =>
        from server in servers
        from container in server.Pod.Mappings("containers")
        let image = container.Text("image")
        where image is not null && IsStock(image) && container["args"] is null && container["command"] is null
        select Descriptor.At(image.Span, image.Text);

    private static bool IsStock(SpecScalar image) =>
        ImageReference.Parse(image.Text) is { } reference
        && $"/{reference.Name}".EndsWith("/tensorflow/serving", StringComparison.Ordinal);
}
