namespace Slipway.Language.Tests.Rules.Hygiene;

public class LiteralSecretTests
{
    private static string Variable(string name, string value) =>
        Spec.Component("webservice", $"image: nginx:1.25\nenv:\n- name: {name}\n  value: {value}");

    [Theory]
    [InlineData("DB_PASSWORD")]
    [InlineData("HF_TOKEN")]
    [InlineData("API_KEY")]
    [InlineData("OPENAI_APIKEY")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    [InlineData("SSH_PRIVATE_KEY")]
    [InlineData("REDIS_PASSWD")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("dbPassword")]
    [InlineData("CREDENTIALS")]
    public void A_value_whose_name_says_that_it_is_a_secret_is_reported_and_never_printed(string name)
    {
        var found = SpecTest.Verify(Variable(name, "{|SLIP6002:hunter2|}"));

        found.Single().Message.ShouldContain(name);
        found.Single().Message.ShouldContain("secretKeyRef");
        found.Single().Message.ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("KEYBOARD", "us")]
    [InlineData("SECRET_NAME", "my-secret")]
    [InlineData("TLS_PRIVATE_KEY_FILE", "key.pem")]
    [InlineData("TOKEN_PATH", "tokens")]
    [InlineData("TOKEN_URL", "https://example.com/token")]
    [InlineData("AWS_ACCESS_KEY_ID", "AKIA")]
    [InlineData("TOKENIZER", "bpe")]
    [InlineData("MAX_TOKENS", "\"512\"")]
    [InlineData("MAX_TOKEN", "\"512\"")]
    [InlineData("PASSWORD", "\"\"")]
    [InlineData("PASSWORD", "$(OTHER)")]
    [InlineData("PASSWORD", "${OTHER}")]
    [InlineData("PASSWORD", "/run/secrets/db")]
    [InlineData("PASSWORD", "vault:secret/db#password")]
    [InlineData("ALLOW_EMPTY_PASSWORD", "\"yes\"")]
    [InlineData("PARTITION_KEY", "name")]
    [InlineData("URL", "hunter2")]
    public void Other_names_places_references_and_switches_are_fine(string name, string value) =>
        SpecTest.Verify(Variable(name, value));

    [Fact]
    public void Variables_that_traits_set_count_too() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  traits:
                  - type: env
                    properties:
                      env:
                        DB_PASSWORD: {|SLIP6002:hunter2|}
                        DB_HOST: db
                  - type: sidecar
                    properties:
                      name: proxy
                      image: envoy:1.30
                      env:
                      - name: PROXY_TOKEN
                        value: {|SLIP6002:hunter2|}
                """
            )
        );

    [Fact]
    public void A_value_from_a_Secret_is_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: nginx:1.25
                env:
                - name: DB_PASSWORD
                  valueFrom: {secretKeyRef: {name: db, key: password}}
                """
            )
        );
}
