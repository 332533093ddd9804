namespace Slipway.Language.Tests.Rules.Metadata;

public class AutomaticPublishingTests
{
    private static void Check(string annotations) =>
        SpecTest.Verify(Spec.Application("- {name: comp, type: cloneset}", annotations: annotations));

    [Fact]
    public void Updating_itself_and_a_published_version_contradict_each_other() =>
        Check(
            """
            {|SLIP3035:app.oam.dev/autoUpdate|}: "true"
            app.oam.dev/publishVersion: v2
            """
        );

    [Theory]
    [InlineData("true", "")]
    [InlineData("false", "v2")]
    [InlineData("True", "v2")]
    public void One_of_them_is_fine(string autoUpdate, string version) =>
        Check($"app.oam.dev/autoUpdate: \"{autoUpdate}\"\napp.oam.dev/publishVersion: \"{version}\"");
}
