using System.Text.Json.Nodes;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Schemas;

/// <summary>The schemas of KubeVela's own definitions, as clusters store them.</summary>
public class BuiltInStoredTests
{
    private const string Golden = "golden/kubevela-builtin-openapi.json";

    public static TheoryData<string> Definitions =>
        File.Exists(Repository.Shared(Golden)) ? [.. Read().Select(one => one.Key)] : ["absent"];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_key_is_taken_and_a_typo_of_each_is_reported(string definition)
    {
        Assert.SkipWhen(definition == "absent", "The folder of stored schemas is absent.");
        var parameter = (JsonObject)Read()[definition]!;
        var (kind, type) = (definition.Split('.')[0], definition.Split('.')[1]);
        var prefix = kind == "step" ? "workflowstep" : kind;
        var schema = StoredSchema.Read(StoredSchema.ConfigMap($"{prefix}-schema-{type}", parameter.ToJsonString()));

        var sample = (JsonObject)StoredSchema.Sample(parameter)!;
        Found(schema, kind, type, sample).ShouldBeEmpty();
        var owners = Objects(sample).ToList();
        for (var at = 0; at < owners.Count; at++)
        {
            // An object that is open may have a key that resembles one of its own.
            if (owners[at].ContainsKey(StoredSchema.AnyKey))
                continue;
            foreach (var key in owners[at].Select(member => member.Key).ToList())
            {
                var changed = sample.DeepClone();
                var owner = Objects(changed).ElementAt(at);
                var value = owner[key]?.DeepClone();
                owner.Remove(key);
                owner[key + key[^1]] = value;
                Found(schema, kind, type, changed)
                    .ShouldContain(one => one.Id == "SLIP1001" && one.Message.Contains($"'{key}'"), key);
            }
        }
    }

    private static IReadOnlyList<Diagnostic> Found(StoredSchema schema, string kind, string type, JsonNode sample) =>
        schema.Check(kind, type, sample.ToJsonString());

    /// <summary>An object and the objects in it.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? json) =>
        json switch
        {
            JsonObject members => [members, .. members.SelectMany(member => Objects(member.Value))],
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };

    private static JsonObject Read() => (JsonObject)JsonNode.Parse(File.ReadAllText(Repository.NeedShared(Golden)))!;
}
