using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Rendering.Definitions;

/// <summary>KubeVela's own definitions against ours, over the cases of the folder <c>shared</c>.</summary>
public class DefinitionCaseTests
{
    private static readonly ILookup<string, DefinitionCase> Definitions = Lookup(DefinitionCase.OfDefinitions());
    private static readonly ILookup<string, DefinitionCase> Traps = Lookup(DefinitionCase.OfTraps());

    public static TheoryData<string> DefinitionNames => [.. Definitions.Select(one => one.Key).Append("")];

    public static TheoryData<string> TrapNames => [.. Traps.Select(one => one.Key).Append("")];

    [Theory]
    [MemberData(nameof(DefinitionNames))]
    public void A_definition_makes_what_KubeVelas_own_makes(string about) => Compare(Definitions[about]);

    [Theory]
    [MemberData(nameof(TrapNames))]
    public void A_trap_becomes_what_it_becomes_in_KubeVela_or_is_an_error(string about) =>
        Compare(Traps[about].Where(one => one.Fails || !HasError(one.Render().Findings)));

    [Theory]
    [MemberData(nameof(TrapNames))]
    public void What_the_API_server_refuses_is_a_finding(string about)
    {
        Repository.NeedShared("golden/kubevela-builtin-traps.json");
        Traps[about]
            .Where(one => one.IsRendered && one.Served?.Contains("invalid", StringComparison.Ordinal) == true)
            .Where(one => !HasError(one.Render().Findings))
            .Select(one => $"{one.Id}: {one.Served}")
            .ShouldBeEmpty();
    }

    private static bool HasError(IEnumerable<Diagnostic> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error);

    private static ILookup<string, DefinitionCase> Lookup(IEnumerable<DefinitionCase> cases) =>
        cases.ToLookup(one => one.About, StringComparer.Ordinal);

    private static void Compare(IEnumerable<DefinitionCase> cases)
    {
        Repository.NeedShared("golden/kubevela-builtin-cases.json");
        var wrong = new List<string>();
        foreach (var one in cases.Where(one => one.IsRendered))
        {
            var (objects, findings) = one.Render();
            if (one.Fails)
            {
                if (!HasError(findings))
                    wrong.Add($"{one.Id}: KubeVela refuses it, and no error is reported: {one.Result["error"]}");
            }
            else if (Comparable(objects) is var ours && Comparable(one.Expected) is var theirs && ours != theirs)
                wrong.Add($"{one.Id}: {Difference(theirs, ours)}");
        }
        wrong.ShouldBeEmpty();
    }

    /// <summary>Empty marks are none; the revision of a component is known only in a cluster; what KubeVela writes as JSON text is compared as JSON.</summary>
    private static string Comparable(JsonObject objects)
    {
        var json = objects.DeepClone().AsObject();
        foreach (var owner in JsonNodes.Within(json).OfType<JsonObject>().ToList())
        {
            foreach (var marks in (string[])["annotations", "labels"])
            {
                if (owner["name"] is not null && owner[marks] is JsonObject { Count: 0 })
                    owner.Remove(marks);
            }
            if (owner.ContainsKey("app.oam.dev/revision"))
                owner["app.oam.dev/revision"] = "";
            if (owner["dev.nocalhost"] is JsonValue text)
                owner["dev.nocalhost"] = JsonNode.Parse((string)text!);
        }
        return CanonicalJson.Of(json);
    }

    private static string Difference(string theirs, string ours)
    {
        var (one, other) = (theirs.Split('\n'), ours.Split('\n'));
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        static string Around(string[] lines, int at) =>
            string.Join(" ", lines.Skip(Math.Max(0, at - 3)).Take(8).Select(line => line.Trim()));
        return $"\n  expected {Around(one, at)}\n  but got  {Around(other, at)}";
    }
}
