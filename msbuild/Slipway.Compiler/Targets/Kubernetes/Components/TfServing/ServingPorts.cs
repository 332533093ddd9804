using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>The ports that a TensorFlow server listens on: those its arguments name, or else KubeDL's.</summary>
/// <param name="Rest">For requests in JSON.</param>
/// <param name="Grpc">For requests of gRPC.</param>
internal sealed record ServingPorts(long Rest, long Grpc)
{
    /// <summary>The argument that sets the port of requests in JSON.</summary>
    public const string RestArgument = "--rest_api_port=";

    /// <summary>The argument that sets the port of gRPC.</summary>
    public const string GrpcArgument = "--port=";

    /// <summary>The ports of KubeDL's Services.</summary>
    public static ServingPorts Standard { get; } = new(8080, 9000);

    /// <summary>The ports of a predictor.</summary>
    public static ServingPorts Of(ModelServer server)
    {
        var words = ServingContainer.Of(server)?.Texts("args").Select(word => word.Text).ToList() ?? [];
        return new ServingPorts(
            Named(words, RestArgument) ?? Standard.Rest,
            Named(words, GrpcArgument) ?? Standard.Grpc
        );
    }

    /// <summary>The ports of a Service that leads to them.</summary>
    public JsonArray OfService() => new(Port("http", Standard.Rest, Rest), Port("grpc", Standard.Grpc, Grpc));

    private static JsonObject Port(string name, long port, long target) =>
        new()
        {
            ["name"] = name,
            ["port"] = port,
            ["targetPort"] = target,
            ["protocol"] = "TCP",
        };

    private static long? Named(List<string> words, string argument) =>
        words.FindLast(word => word.StartsWith(argument, StringComparison.Ordinal)) is { } word
        && int.TryParse(word[argument.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : null;
}
