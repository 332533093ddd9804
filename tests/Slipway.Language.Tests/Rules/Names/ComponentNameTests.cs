namespace Slipway.Language.Tests.Rules.Names;

public class ComponentNameTests
{
    private const string Exposed = "image: nginx:1.25\nports: [{port: 80, expose: true}]";

    [Theory]
    [InlineData("model-training", "image: a/b:1", "Demo_Training", "holds the capital 'D'")]
    [InlineData("model-training", "image: a/b:1", "1st-model", "starts with a digit")]
    [InlineData("webservice", Exposed, "1st-service", "and its Service is named after it")]
    [InlineData("webservice", "image: nginx:1.25", "web.v1", "and its container is named after it")]
    [InlineData("jupyter-notebook", "storage: []", "lab_1", "holds '_'")]
    public void A_name_that_an_object_cannot_have_is_reported(string type, string properties, string name, string why)
    {
        var found = SpecTest.Verify(Spec.Component(type, properties, $"{{|SLIP3017:{name}|}}"));

        found.Single().Message.ShouldContain(why);
    }

    [Fact]
    public void A_notebook_s_name_leaves_room_for_its_label() =>
        SpecTest.Verify(Spec.Component("jupyter-notebook", "storage: []", $"{{|SLIP3017:{new string('a', 56)}|}}"));

    [Theory]
    [InlineData("model-training", "image: a/b:1", "demo-training")]
    [InlineData("webservice", Exposed, "web-1")]
    [InlineData("jupyter-notebook", "storage: []", "a-name-of-fifty-five-characters-fits-in-front-of-jupyter")]
    [InlineData("helmchart", "chart: {source: redis, repoURL: \"https://charts.example.com\"}", "Any_Name.1")]
    [InlineData("helm", "chart: redis\nurl: \"https://charts.example.com\"", "any.name")]
    public void Other_names_are_fine(string type, string properties, string name) =>
        SpecTest.Verify(Spec.Component(type, properties, name[..Math.Min(55, name.Length)]));

    [Theory]
    [InlineData("helm-chart", "repo: \"https://charts.example.com\"\nchart: hello\nversion: 1.0.0")]
    [InlineData("worker", "image: a/b:1")]
    [InlineData("acme-web", "x: 1")]
    public void A_name_fits_a_label_whatever_the_type(string type, string properties)
    {
        SpecTest
            .Verify(Spec.Component(type, properties, $"{{|SLIP3017:{new string('a', 64)}|}}"))
            .Single()
            .Message.ShouldContain("63");
        SpecTest.Verify(Spec.Component(type, properties, new string('a', 63)));
    }
}
