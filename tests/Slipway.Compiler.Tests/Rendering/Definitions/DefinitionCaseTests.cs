using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Rendering.Definitions;

/// <summary>KubeVela's own definitions against ours, over the cases of the folder <c>shared</c>.</summary>
public class DefinitionCaseTests
{
    public static TheoryData<string> Types =>
        [.. DefinitionCase.All.Values.Select(one => one.Type).Distinct().Append("")];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_definition_makes_what_KubeVelas_own_makes(string type)
    {
        Repository.NeedShared("golden/kubevela-builtin-cases.json");
        var wrong = new List<string>();
        foreach (var one in DefinitionCase.All.Values.Where(one => one.Type == type && one.IsRendered))
        {
            var (objects, faults) = one.Render();
            if (one.Fails)
            {
                if (faults.Count == 0)
                    wrong.Add($"{one.Id}: KubeVela refuses it, and nothing is reported");
            }
            else if (Comparable(objects) is var ours && Comparable(one.Expected) is var theirs && ours != theirs)
                wrong.Add($"{one.Id} ({string.Join("; ", faults)}): {Difference(theirs, ours)}");
        }
        wrong.ShouldBeEmpty();
    }

    /// <summary>The revision of a component is known only in a cluster; what KubeVela writes as JSON text is compared as JSON.</summary>
    private static string Comparable(JsonObject objects)
    {
        var json = objects.DeepClone().AsObject();
        foreach (var owner in Below(json).OfType<JsonObject>().ToList())
        {
            if (owner.ContainsKey("app.oam.dev/revision"))
                owner["app.oam.dev/revision"] = "";
            if (owner["dev.nocalhost"] is JsonValue text)
                owner["dev.nocalhost"] = JsonNode.Parse((string)text!);
        }
        return CanonicalJson.Of(json);
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) =>
        (
            node switch
            {
                JsonObject json => json.Select(member => member.Value),
                JsonArray list => list,
                _ => [],
            }
        )
            .OfType<JsonNode>()
            .SelectMany(Below)
            .Prepend(node);

    private static string Difference(string theirs, string ours)
    {
        var (one, other) = (theirs.Split('\n'), ours.Split('\n'));
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        static string Around(string[] lines, int at) =>
            string.Join(" ", lines.Skip(Math.Max(0, at - 3)).Take(8).Select(line => line.Trim()));
        return $"\n  expected {Around(one, at)}\n  but got  {Around(other, at)}";
    }
}
