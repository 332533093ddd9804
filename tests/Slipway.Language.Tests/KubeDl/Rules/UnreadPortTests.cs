namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnreadPortTests
{
    private static string Job(string port) =>
        KubeDlSpec.TFJob(
            worker: KubeDlSpec.Pod(
                "tensorflow",
                $", ports: [{{name: http, containerPort: 8080}}], livenessProbe: {{httpGet: {{port: {port}}}}}"
            )
        );

    [Fact]
    public void A_port_that_has_no_such_name_is_reported() =>
        KubeDlSpec.Verify(Job("{|SLIP4031:htpp|}")).Single().Message.ShouldEndWith("did you mean 'http'?");

    [Theory]
    [InlineData("http")]
    [InlineData("8080")]
    public void A_port_that_is_there_is_fine(string port) => KubeDlSpec.Verify(Job(port));
}
