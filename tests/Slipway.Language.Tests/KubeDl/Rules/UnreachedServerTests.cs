namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnreachedServerTests
{
    private static string Server(string more, string framework = "TFServing") =>
        KubeDlSpec.Inference([$"name: a\n{KubeDlSpec.Pod("tensorflow", more)}"], framework: framework);

    [Fact]
    public void A_server_without_arguments_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Inference([$"name: a\n{KubeDlSpec.Pod("{|SLIP4027:tensorflow|}")}"]))
            .Single()
            .Message.ShouldContain("write '--port=9000' and '--rest_api_port=8080' into");

    [Fact]
    public void A_server_that_listens_elsewhere_is_reported() =>
        KubeDlSpec.Verify(Server(", {|SLIP4027:args|}: [--port=9000, --rest_api_port=8500]"));

    [Theory]
    [InlineData(", args: [--port=9000, --rest_api_port=8080]")]
    [InlineData(", command: [tensorflow_model_server, --port, '9000', --rest_api_port, '8080']")]
    [InlineData(", command: [sh, -c, 'exec tensorflow_model_server --port=9000 --rest_api_port=8080']")]
    public void A_server_that_listens_where_it_is_asked_is_fine(string more) => KubeDlSpec.Verify(Server(more));

    [Fact]
    public void Other_servers_are_fine() => KubeDlSpec.Verify(Server("", framework: "Triton"));
}
