using System.Text;
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
            ["stringData"] = Data(properties, isRegistry),
        };
        var destination = Destination.Of(scope);
        return destination.IsOwn
            ? ResourceTemplate.Apply(scope, secret, readiness: null, [])
            : RemoteTemplate.Of(scope, [secret], destination, waits: false, "");
    }

    /// <summary>What is written into the Secret: the data, and the login where one is given.</summary>
    private static JsonObject Data(SpecMapping properties, bool isRegistry)
    {
        var data = properties.Mapping("data")?.ToJson() ?? [];
        if (isRegistry && properties.Mapping("dockerRegistry") is { } login)
            data[".dockerconfigjson"] = Registry(login);
        return data;
    }

    private static string Registry(SpecMapping login)
    {
        var server = login.Text("server")?.Text ?? "https://index.docker.io/v1/";
        var (user, password) = (login.Text("username")?.Text ?? "", login.Text("password")?.Text ?? "");
        var auths = new JsonObject
        {
            [server] = new JsonObject { ["username"] = user, ["password"] = password }.With(
                "auth",
                // What an input brings is not known yet; username and password do without.
                ParameterText.Has(user) || ParameterText.Has(password)
                    ? null
                    : Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))
            ),
        };
        return ManifestText.Line(new JsonObject { ["auths"] = auths });
    }
}
