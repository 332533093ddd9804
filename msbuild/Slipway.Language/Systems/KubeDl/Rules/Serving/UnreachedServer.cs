using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4027: TensorFlow Serving listens on other ports than those its Service sends to.</summary>
public sealed class UnreachedServer : InferenceRule
{
    private static readonly string[] Wanted = ["--port=9000", "--rest_api_port=8080"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4027",
            Severity.Warning,
            "A server listens on ports that get no requests",
            "the Services of predictor '{0}' send REST requests to port 8080 and gRPC to port 9000, and TensorFlow Serving listens on 8501 and 8500 by default: write {1} into the container's 'args'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Inference inference)
    {
        if (inference.Framework != "TFServing")
            yield break;
        foreach (var predictor in inference.Predictors)
        {
            if (predictor.Pod is not { IsIncomplete: false, Containers: [var server, ..] containers })
                continue;
            var words = containers.SelectMany(ServerWords.Of).ToList();
            string[] lacking = [.. Wanted.Where(word => !words.Contains(word, StringComparer.Ordinal))];
            var isSet = words.Exists(word =>
                word.StartsWith("--port", StringComparison.Ordinal)
                || word.StartsWith("--rest_api_port", StringComparison.Ordinal)
            );
            if (string.Join(" and ", lacking.Select(word => $"'{word}'")) is { Length: > 0 } missing)
                yield return Descriptor.At(
                    server.Entry("args")?.Key.Span ?? server.Text("name")?.Span ?? predictor.Place,
                    predictor.Name,
                    missing
                ) with
                {
                    Fix =
                        containers.Count == 1 && !isSet && server["command"] is null
                            ? YamlList.Add(server, "args", lacking)
                            : null,
                };
        }
    }
}
