namespace Slipway.Language.Tests.Rules.Hygiene;

public class FloatingImageTests
{
    [Fact]
    public void An_image_without_a_tag_or_with_latest_is_reported()
    {
        var found = SpecTest.Verify(
            Component("webservice", "image: {|SLIP6001:registry:5000/color|}", "a"),
            Component("model-training", "image: {|SLIP6001:fogdong/train-color:latest|}", "b")
        );

        found[0].Message.ShouldContain("write a version, such as 'registry:5000/color:1.0'");
        found[1].Message.ShouldContain("has the tag 'latest'");
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("CHANGE_ME")]
    public void A_placeholder_is_not_a_version(string tag) =>
        SpecTest
            .Verify(Component("webservice", $"image: {{|SLIP6001:nginx:{tag}|}}", "a"))
            .Single()
            .Message.ShouldContain("still a placeholder");

    [Fact]
    public void A_version_a_digest_and_a_reference_that_is_none_are_not_its_business() =>
        SpecTest.Verify(
            Component("webservice", "image: fogdong/color-serving:v1", "a"),
            Component("webservice", $"image: nginx@sha256:{new string('a', 64)}", "b"),
            Component("webservice", $"image: nginx:latest@sha256:{new string('a', 64)}", "c"),
            Component("webservice", "image: {|SLIP1005:Not An Image|}", "d")
        );

    private static string Component(string type, string properties, string name) =>
        Spec.Application($"- name: comp\n  type: {type}\n  properties: {{{properties}}}", name: name);
}
