using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

/// <summary>A key of Kubernetes' own kinds with an empty value, which the API server often takes for one that is left out.</summary>
[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class UnsetValueTests(ApiServer server)
{
    /// <summary>What the server of 1.20 takes, and whose pods or volumes come to nothing or which newer ones reject.</summary>
    private static readonly string[] Hollow =
    [
        "statefulset.apps",
        "persistentvolumeclaim spec/dataSource",
        "deployment.apps spec/template/spec/containers/0/securityContext/seccompProfile/localhostProfile",
        // A probe asks for the port by its name.
        "deployment.apps spec/template/spec/containers/0/ports",
    ];

    /// <summary>Without these nothing can be asked.</summary>
    private static readonly string[] Address = ["apiVersion", "kind", "metadata", "metadata/name"];

    public static TheoryData<string> Names =>
        [.. ValidObject.Names.Where(name => OldServer.IsOwn((string?)ValidObject.Named(name)["apiVersion"]))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_empty_value_that_the_API_server_takes_raises_no_error(string name)
    {
        server.Require();
        var json = ValidObject.Named(name);
        var wrong = new List<string>();
        foreach (
            var place in JsonPlace
                .AllIn(json)
                .Where(place => !Address.Contains(place.ToString(), StringComparer.Ordinal))
        )
        {
            var made = ValidObject.Named(name);
            place.Owner(made)[place.Key] = EmptyOf(place.In(json));
            var change = $"{name} {place}";
            if (
                Errors(made).Except(Errors(json), StringComparer.Ordinal).FirstOrDefault() is { } error
                && !Hollow.Any(one => change.StartsWith(one, StringComparison.Ordinal))
                && await server.Objection(made) is null
            )
                wrong.Add($"{change}: {error}");
        }

        wrong.ShouldBeEmpty();
    }

    private static List<string> Errors(JsonObject json) =>
        [
            .. Analysis
                .Run([SourceText.From("spec.yaml", json.ToJsonString())], new WorkspaceOptions())
                .Diagnostics.Where(found => found.Severity == Severity.Error)
                .Select(found => found.Message),
        ];

    private static JsonNode? EmptyOf(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            JsonValueKind.Object => new JsonObject(),
            JsonValueKind.Array => new JsonArray(),
            JsonValueKind.String => "",
            JsonValueKind.Number => 0,
            JsonValueKind.True => false,
            _ => value?.DeepClone(),
        };
}
