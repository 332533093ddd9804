namespace Slipway.Language.Tests.Rules.Names;

public class LongModelNameTests
{
    [Fact]
    public void A_name_of_45_characters_is_reported() => Verify($"{{|SLIP2035:{new string('m', 45)}|}}");

    [Fact]
    public void A_name_of_44_characters_is_fine() => Verify(new string('m', 44));

    [Fact]
    public void A_name_that_is_too_long_for_anything_is_reported_for_that() =>
        Verify($"{{|SLIP1005:{new string('m', 64)}|}}");

    private static void Verify(string name) =>
        SpecTest.Verify(
            Spec.Component(
                "model-serving",
                $"predictors:\n- name: p\n  graph: {{name: {name}, implementation: sklearn, modelUri: \"gs://a/b\"}}"
            )
        );
}
