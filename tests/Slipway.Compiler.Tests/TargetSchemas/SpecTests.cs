using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>What the schema of a spec lets through, the schemas of targets must take: else a user's mistake is called ours.</summary>
public class SpecTests
{
    public static TheoryData<string> Types =>
        [
            "model-training",
            "jupyter-notebook",
            "model-serving",
            "webservice",
            "k8s-cluster",
            "s3-bucket",
            "helm-chart",
            "tfjob",
            "tfserving",
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_spec_that_uses_every_key_compiles(string type) =>
        ComponentSpec.Compile(type, Properties(type)).Analysis.HasErrors.ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Types))]
    public void No_text_in_a_spec_is_called_a_defect_of_Slipway(string type)
    {
        var properties = Properties(type);
        var defects =
            from place in JsonPlace.AllIn(properties).AsParallel()
            where place.In(properties)?.GetValueKind() == JsonValueKind.String
            from text in Texts.All
            from defect in SecondOpinion.On(ComponentSpec.Compile(type, With(properties, place, text)))
            select $"{place} = '{text}': {defect}";

        defects.ToList().ShouldBeEmpty();
    }

    private static JsonObject Properties(string type) =>
        JsonNode
            .Parse(
                File.ReadAllText(
                    Path.Combine(
                        Repository.Root,
                        "tests",
                        "Slipway.Compiler.Tests",
                        "TargetSchemas",
                        "Specs",
                        $"{type}.json"
                    )
                )
            )!
            .AsObject();

    private static JsonObject With(JsonObject properties, JsonPlace place, string text)
    {
        var changed = properties.DeepClone().AsObject();
        place.Owner(changed)[place.Key] = text;
        return changed;
    }
}
