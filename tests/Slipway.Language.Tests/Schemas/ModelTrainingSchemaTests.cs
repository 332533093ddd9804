namespace Slipway.Language.Tests.Schemas;

public class ModelTrainingSchemaTests
{
    [Fact]
    public void A_training_with_every_parameter_is_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: fogdong/train-color:v1
                framework: pytorch
                distribution: {ps: 0, worker: 2, master: 1, scheduler: 0, server: 0, launcher: 0}
                restartPolicy: OnFailure
                env:
                - name: EPOCHS
                  value: "10"
                cmd: [python, train.py]
                labels: {team: vision}
                annotations: {note: first try}
                imagePullPolicy: IfNotPresent
                cpu: "0.5"
                memory: 2Gi
                gpu: "1"
                """
            )
        );

    [Theory]
    [InlineData("{|SLIP1001:imag|}: a/b:1", "Did you mean 'image'?")]
    [InlineData("{|SLIP1001:replica|}: 2", "Known keys are ")]
    [InlineData(
        "distribution: {ps: 0, {|SLIP1001:workers|}: 2, worker: 1, master: 0, scheduler: 0, server: 0, launcher: 0}",
        "Did you mean 'worker'?"
    )]
    public void An_unknown_key_is_reported(string property, string remedy)
    {
        var found = SpecTest.Verify(Training(property));

        found.Single().Message.ShouldContain(remedy);
    }

    [Fact]
    public void Keys_that_the_addon_uses_without_declaring_them_are_known() =>
        SpecTest.Verify(Training("cmd: [python, x.py]"));

    [Fact]
    public void A_training_without_an_image_is_reported() =>
        SpecTest.Verify(
            Spec.Application("- name: comp\n  type: model-training\n  {|SLIP1002:properties|}: {framework: tensorflow}")
        );

    [Fact]
    public void Empty_properties_lack_the_image() =>
        SpecTest.Verify(Spec.Application("- name: comp\n  type: model-training\n  {|SLIP1002:properties|}: {}"));

    [Fact]
    public void No_properties_lack_the_image() =>
        SpecTest.Verify(Spec.Application("- name: comp\n  type: {|SLIP1002:model-training|}"));

    [Fact]
    public void An_image_that_an_override_policy_gives_is_not_missing() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: model-training
                  properties: {framework: tensorflow}
                """,
                policies: """
                - name: pinned
                  type: override
                  properties:
                    components:
                    - name: comp
                      properties: {image: "a/b:1"}
                """
            )
        );

    [Theory]
    [InlineData("cpu: {|SLIP1003:1|}")]
    [InlineData("memory: {|SLIP1003:2|}")]
    [InlineData("gpu: {|SLIP1003:1|}")]
    [InlineData("env: [{name: PORT, value: {|SLIP1003:1234|}}]")]
    [InlineData("cmd: {|SLIP1003:\"python x.py\"|}")]
    [InlineData("labels: {generation: {|SLIP1003:2|}}")]
    public void A_value_of_another_type_is_reported(string property) => SpecTest.Verify(Training(property));

    [Fact]
    public void A_count_is_a_whole_number() => SpecTest.Verify(Training("distribution: " + Counts("{|SLIP1003:1.5|}")));

    [Fact]
    public void A_count_in_quotes_is_text()
    {
        var found = SpecTest.Verify(Training("distribution: " + Counts("{|SLIP1003:\"2\"|}")));

        found.Single().Message.ShouldEndWith("remove the quotes");
    }

    [Fact]
    public void A_count_has_32_bits() =>
        SpecTest.Verify(Training("distribution: " + Counts("{|SLIP1007:2147483648|}")));

    [Theory]
    [InlineData("framework: {|SLIP1004:caffe|}")]
    [InlineData("restartPolicy: {|SLIP1004:ExitCode|}")]
    [InlineData("imagePullPolicy: {|SLIP1004:always|}")]
    public void A_word_that_is_not_allowed_is_reported(string property) => SpecTest.Verify(Training(property));

    [Theory]
    [InlineData("restartPolicy: Never")]
    [InlineData("restartPolicy: Always")]
    [InlineData("imagePullPolicy: Always")]
    [InlineData("framework: tensorflow")]
    public void A_word_that_is_allowed_is_fine(string property) => SpecTest.Verify(Training(property));

    [Theory]
    [InlineData("gpu: {|SLIP1006:\"0.5\"|}")]
    [InlineData("gpu: {|SLIP1006:\"0\"|}")]
    [InlineData("cpu: {|SLIP1005:\"0\"|}")]
    [InlineData("cpu: {|SLIP1005:\"-1\"|}")]
    [InlineData("memory: {|SLIP1005:2GB|}")]
    public void An_amount_that_cannot_be_requested_is_reported(string property) => SpecTest.Verify(Training(property));

    private static string Training(string property) => Spec.Component("model-training", $"image: a/b:1\n{property}");

    private static string Counts(string workers) =>
        $"{{ps: 0, worker: {workers}, master: 0, scheduler: 0, server: 0, launcher: 0}}";
}
