using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Deploy.Tests.Cluster;
using static Slipway.Deploy.Tests.Cluster.Objects;

namespace Slipway.Deploy.Tests;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public class ManyObjectsTests(ApiServer server)
{
    [Fact]
    public async Task Five_hundred_objects_are_deployed_left_alone_changed_and_deleted()
    {
        var cluster = await Sandbox.Make(server);
        var objects = Many(500, "one");
        (await cluster.Deploy(objects)).Created.ShouldBe(500);
        var before = await Versions(cluster);
        before.Count.ShouldBe(500);

        (await cluster.Deploy(objects)).Unchanged.ShouldBe(500);
        (await Versions(cluster)).ShouldBe(before);

        var half = await cluster.Deploy([.. objects[..250], .. Many(400, "two")[250..]]);
        half.ToString().ShouldBe("0 created, 150 changed, 250 unchanged, 100 deleted");
        (await Versions(cluster)).Count.ShouldBe(400);

        (await cluster.Delete()).Deleted.ShouldBe(400);
        (await Versions(cluster)).ShouldBeEmpty();
    }

    private async Task<SortedDictionary<string, string>> Versions(Sandbox cluster)
    {
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in new[] { "configmaps", "services" })
        {
            var list = await server.Get(
                $"api/v1/namespaces/{cluster.Namespace}/{kind}?labelSelector=slipway.dev%2Finventory"
            );
            foreach (var item in list!["items"]!.AsArray())
                versions[$"{kind}/{item!["metadata"]!["name"]}"] = (string)item["metadata"]!["resourceVersion"]!;
        }
        return versions;
    }

    private static JsonObject[] Many(int count, string value) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(at => string.Create(CultureInfo.InvariantCulture, $"many-{at}"))
                .Select(name => name.EndsWith('7') ? Service(name) : ConfigMap(name, value))
                .Select(
                    (json, at) =>
                    {
                        // Values of Services change by a label.
                        json["metadata"]!["labels"] = new JsonObject { ["value"] = value };
                        return json;
                    }
                ),
        ];
}
