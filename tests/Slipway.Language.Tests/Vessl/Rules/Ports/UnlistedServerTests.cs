namespace Slipway.Language.Tests.Vessl.Rules;

public class UnlistedServerTests
{
    [Fact]
    public void A_server_on_another_port_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Script(
                "pip install -r requirements.txt && {|SLIP5024:streamlit run|} app.py",
                """
                ports:
                - name: web
                  type: http
                  port: 8000
                """
            )
        );

    [Fact]
    public void A_port_that_the_command_names_counts() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                python -m {|SLIP5024:vllm.entrypoints.openai.api_server|} --model m \
                  --port 8080
                """,
                "ports: [8000]"
            )
        );

    [Fact]
    public void A_server_on_a_listed_port_or_on_one_that_a_variable_names_is_not() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                streamlit run app.py --server.port=8000
                streamlit run other.py --server.port $PORT
                """,
                """
                ports: [8000]
                env: {PORT: 8501}
                """
            )
        );
}
