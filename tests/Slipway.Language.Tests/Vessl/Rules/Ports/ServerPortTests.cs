using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Vessl.Rules;

public class ServerPortTests
{
    [Theory]
    [InlineData("pip install x\nstreamlit run app.py --server.port=80")]
    [InlineData("pip install x\nstreamlit run app.py --server.port 80")]
    [InlineData("pip install x; streamlit run app.py --server.port 80 &\nsleep 1")]
    [InlineData("cd /code && \\\nuvicorn app:app \\\n  --host 0.0.0.0 \\\n  --port 80")]
    [InlineData("STREAMLIT_SERVER_PORT=80 streamlit run app.py")]
    [InlineData("export STREAMLIT_SERVER_PORT=80\nstreamlit run app.py")]
    [InlineData("env STREAMLIT_SERVER_PORT=80 streamlit run app.py")]
    [InlineData("UVICORN_PORT=80 uvicorn app:app")]
    [InlineData("PORT=80\nuvicorn app:app --port $PORT")]
    [InlineData("uvicorn app:app --port ${PORT:-80}")]
    [InlineData("uvicorn app:app --host $(hostname -i) --port 80")]
    [InlineData("uvicorn app:app --port \"80\"")]
    [InlineData("uvicorn app:app $ARGS", "ARGS: --port 80")]
    [InlineData("streamlit run app.py", "STREAMLIT_SERVER_PORT: 80")]
    [InlineData("streamlit run app.py", "STREAMLIT_SERVER_PORT: {secret: port}")]
    [InlineData("uvicorn app:app --port $P", "P: 80")]
    [InlineData("vllm serve --config serve.yaml")]
    [InlineData("uvicorn app:app --uds /tmp/a.sock")]
    [InlineData("pip install uvicorn fastapi\npip show uvicorn streamlit\npkill uvicorn\necho uvicorn app")]
    public void A_listed_port_is_found_wherever_it_is_named(string script, string env = "") =>
        SpecTest.Verify(VesslSpec.Script(script, $"ports: [80]\nenv: {{{env}}}"));

    [Theory]
    [InlineData("pip install x\n{|SLIP5024:uvicorn|} app:app --port 3000")]
    [InlineData("pip install x\n{|SLIP5024:uvicorn|} app:app --port=3000 --reload")]
    [InlineData("cd /code && {|SLIP5024:streamlit run|} a.py \\\n  --server.port \\\n  3000")]
    [InlineData("export STREAMLIT_SERVER_PORT=3000\npython3 -m {|SLIP5024:streamlit run|} app.py")]
    [InlineData("nohup /opt/bin/{|SLIP5024:uvicorn|} app:app --port $PORT &\nwait", "PORT: 3000")]
    [InlineData("poetry run {|SLIP5024:uvicorn|} app:app --port 3000")]
    [InlineData("uv run --no-sync {|SLIP5024:uvicorn|} app:app --port 3000")]
    [InlineData("if true; then {|SLIP5024:uvicorn|} app:app --port 3000; fi")]
    public void Another_port_is_found_wherever_it_is_named(string script, string env = "") =>
        SpecTest.Verify(VesslSpec.Script(script, $"ports: [80]\nenv: {{{env}}}"))[0].Message.ShouldContain("port 3000");

    [Fact]
    public void An_option_is_stronger_than_the_environment() =>
        SpecTest
            .Verify(
                VesslSpec.Script(
                    "STREAMLIT_SERVER_PORT=80 {|SLIP5024:streamlit run|} app.py --server.port 3000",
                    "ports: [80]"
                )
            )[0]
            .Message.ShouldContain("port 3000");

    [Theory(Timeout = 60_000)]
    [InlineData("vllm serve m \\\n")]
    [InlineData("vllm serve m --port 1\n")]
    [InlineData("uvicorn a:b --port 9; ")]
    public async Task A_script_of_ten_thousand_commands_is_read_once(string line)
    {
        var script = VesslSpec.Script(string.Concat(Enumerable.Repeat(line, 10_000)) + "true", "ports: [80]");
        var analysis = await Task.Run(
            () => Analysis.Run([SourceText.From("run.yaml", script)], new WorkspaceOptions()),
            TestContext.Current.CancellationToken
        );
        analysis.Diagnostics.ShouldContain(found => found.Id == "SLIP5024");
    }
}
