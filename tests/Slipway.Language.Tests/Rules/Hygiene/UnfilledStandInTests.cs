namespace Slipway.Language.Tests.Rules.Hygiene;

/// <summary>Values that are still to be filled in.</summary>
public class UnfilledStandInTests
{
    private static string Variable(string name, string value) =>
        Spec.Component("webservice", $"image: nginx:1.25\nenv: [{{name: {name}, value: {value}}}]");

    [Theory]
    [InlineData("MODE", "<mode>")]
    [InlineData("MODE", "YOUR_MODE")]
    [InlineData("MODE", "CHANGE_ME")]
    [InlineData("MODE", "changeme")]
    [InlineData("MODE", "\"{{ .Values.mode }}\"")]
    public void Of_any_variable(string name, string value) =>
        SpecTest
            .Verify(Variable(name, $"{{|SLIP6005:{value}|}}"))
            .Single()
            .Message.ShouldEndWith("write what it stands for");

    [Theory]
    [InlineData("HF_TOKEN", "YOUR_HF_TOKEN")]
    [InlineData("HF_TOKEN", "HF_TOKEN")]
    [InlineData("DB_PASSWORD", "changeme")]
    [InlineData("API_KEY", "<your key>")]
    public void Of_a_secret_leads_to_a_Secret(string name, string value) =>
        SpecTest.Verify(Variable(name, $"{{|SLIP6005:{value}|}}")).Single().Message.ShouldContain("secretKeyRef");

    [Theory]
    [InlineData("PROJECT", "todo")]
    [InlineData("MODE", "MODE")]
    [InlineData("MODE", "ADD_COLUMN")]
    [InlineData("MODE", "MY_MODE")]
    [InlineData("GREETING", "your turn")]
    [InlineData("HTML", "<b>bold</b>")]
    [InlineData("RANGE", "<5")]
    [InlineData("TEMPLATE", "{{ .Name }}")]
    [InlineData("MODE", "change")]
    [InlineData("API_KEY", "none")]
    public void What_means_something(string name, string value) => SpecTest.Verify(Variable(name, $"\"{value}\""));

    [Fact]
    public void Of_a_password_leads_to_its_reference() =>
        SpecTest
            .Verify(
                Spec.Application(
                    "- {name: comp, type: webservice, properties: {image: \"nginx:1.25\"}}",
                    workflow: """
                    steps:
                    - {name: go, type: apply-component, properties: {component: comp}}
                    - name: tell
                      type: notification
                      properties:
                        email:
                          from: {address: a@b.c, host: h.b.c, password: {value: {|SLIP6005:<sender-password>|}}}
                          to: [a@b.c]
                          content: {subject: s, body: b}
                    """
                )
            )
            .Single()
            .Message.ShouldContain("secretRef");

    [Fact]
    public void In_an_argument() =>
        SpecTest.Verify(Spec.Component("webservice", "image: nginx:1.25\ncmd: [serve, {|SLIP6005:\"<model>\"|}]"));
}
