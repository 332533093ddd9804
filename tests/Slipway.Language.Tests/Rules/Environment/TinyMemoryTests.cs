namespace Slipway.Language.Tests.Rules;

public class TinyMemoryTests
{
    [Theory]
    [InlineData("\"2\"", "'2' is 2 bytes of memory, and no container starts in that: did you mean '2Gi'?")]
    [InlineData("\"512\"", "did you mean '512Mi'?")]
    [InlineData(
        "512m",
        "'512m' is 512 thousandths of a byte of memory, and no container starts in that: did you mean '512Mi'?"
    )]
    [InlineData("\"0.5\"", "did you mean '0.5Gi'?")]
    public void An_amount_without_its_suffix_is_reported(string memory, string message)
    {
        var found = SpecTest.Verify(Spec.Component("model-training", $"image: a/b:1\nmemory: {{|SLIP3021:{memory}|}}"));

        found.Single().Message.ShouldEndWith(message);
    }

    [Fact]
    public void Every_component_with_memory_is_checked() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: notebook
                  type: jupyter-notebook
                  properties: {storage: [], memory: {|SLIP3021:"4"|}}
                - name: web
                  type: webservice
                  properties:
                    image: nginx:1.25
                    memory: {|SLIP3021:256m|}
                    limit: {memory: {|SLIP3021:512m|}}
                - name: serving
                  type: model-serving
                  properties:
                    predictors:
                    - name: a
                      resources: {memory: {|SLIP3021:"1"|}}
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                """
            )
        );

    [Theory]
    [InlineData("2Gi")]
    [InlineData("512M")]
    [InlineData("\"2147483648\"")]
    [InlineData("2147483648000m")]
    public void An_amount_that_a_container_starts_in_is_fine(string memory) =>
        SpecTest.Verify(Spec.Component("model-training", $"image: a/b:1\nmemory: {memory}"));

    [Theory]
    [InlineData("256Mi", "{|SLIP3021:512m|}")]
    [InlineData("{|SLIP3021:256m|}", "512Mi")]
    [InlineData("256Mi", "{|SLIP3048:128Mi|}")]
    public void A_limit_without_its_suffix_is_not_said_to_be_below_the_request_too(string memory, string limit) =>
        SpecTest.Verify(
            Spec.Component("webservice", $"image: nginx:1.25\nmemory: {memory}\nlimit: {{memory: {limit}}}")
        );

    [Fact]
    public void An_amount_that_is_none_is_reported_once() =>
        SpecTest.Verify(Spec.Component("model-training", "image: a/b:1\nmemory: {|SLIP1005:2GB|}"));

    [Fact]
    public void Thousandths_of_a_processor_are_fine() =>
        SpecTest.Verify(Spec.Component("model-training", "image: a/b:1\ncpu: 500m"));

    [Fact]
    public void An_amount_that_an_override_policy_replaces_is_not_judged() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: webservice
                  properties: {image: "nginx:1.25", memory: 512m}
                """,
                policies: """
                - name: large
                  type: override
                  properties:
                    components:
                    - name: comp
                      properties: {memory: 1Gi}
                """
            )
        );
}
