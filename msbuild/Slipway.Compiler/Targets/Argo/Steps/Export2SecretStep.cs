using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>export2secret</c>: writes values, most often those that inputs bring, into a Secret.</summary>
internal sealed class Export2SecretStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["export2secret"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        var isRegistry = properties.Text("kind")?.Text == "docker-registry";
        var secret = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Secret",
            ["metadata"] = new JsonObject
            {
                ["name"] = properties.Text("secretName")?.Text ?? "",
                ["namespace"] = properties.Text("namespace")?.Text ?? scope.Application.Namespace,
            },
            ["type"] = properties.Text("type")?.Text ?? (isRegistry ? "kubernetes.io/dockerconfigjson" : "Opaque"),
            ["stringData"] = isRegistry ? Registry(properties) : properties.Mapping("data")?.ToJson() ?? [],
        };
        var destination = Destination.Of(scope);
        return destination.IsOwn
            ? ResourceTemplate.Apply(scope, secret, readiness: null, [])
            : RemoteTemplate.Of(scope, [secret], destination, waits: false, "");
    }

    private static JsonObject Registry(SpecMapping properties)
    {
        var login = properties.Mapping("dockerRegistry");
        var server = login?.Text("server")?.Text ?? "https://index.docker.io/v1/";
        var auths = new JsonObject
        {
            [server] = new JsonObject
            {
                ["username"] = login?["username"].ToJson(),
                ["password"] = login?["password"].ToJson(),
            },
        };
        return new JsonObject { [".dockerconfigjson"] = new JsonObject { ["auths"] = auths }.ToJsonString() };
    }
}
