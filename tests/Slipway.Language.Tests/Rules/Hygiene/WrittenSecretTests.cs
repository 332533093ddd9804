namespace Slipway.Language.Tests.Rules.Hygiene;

/// <summary>Secrets outside of environment variables, by their schema or by their form.</summary>
public class WrittenSecretTests
{
    private const string Room = "https://hooks.slack.com/services/T0AB1CD2E/B0FG3HI4J/kLm5NoPq6RsT7uVw";

    private static string Step(string type, string properties) =>
        Spec.Application(
            "- {name: comp, type: webservice, properties: {image: \"nginx:1.25\"}}",
            workflow: $"steps:\n- {{name: go, type: apply-component, properties: {{component: comp}}}}\n- name: tell\n  type: {type}\n  properties: {properties}"
        );

    private static string Mail(string password) =>
        Step(
            "notification",
            $$$"""{email: {from: {address: a@b.c, host: h.b.c, password: {{{password}}}}, to: [a@b.c], content: {subject: s, body: b} } }"""
        );

    private static string Request(string rest) => Step("request", $$$"""{url: "https://a.b/c", {{{rest}}}}""");

    [Theory]
    [InlineData("{value: {|SLIP6004:Hunter2-9f31|}}")]
    [InlineData("{value: {|SLIP6004:yours-truly-7|}}")]
    public void A_password_of_a_mail_account(string password)
    {
        var found = SpecTest.Verify(Mail(password)).Single();

        found.Message.ShouldContain("secretRef: {name: …, key: …}");
        found.Message.ShouldNotContain("Hunter2");
    }

    [Theory]
    [InlineData(
        "helm",
        "repoType: helm, url: \"https://a.b\", chart: c, version: 1.0.0, values: {auth: {rootPassword: {|SLIP6004:Hunter2-9f31|}}}",
        "valuesFrom"
    )]
    [InlineData(
        "helm-chart",
        "repo: \"https://a.b\", chart: c, version: 1.0.0, values: {auth: {rootPassword: {|SLIP6004:Hunter2-9f31|}}}",
        "name of that Secret"
    )]
    [InlineData(
        "k8s-objects",
        "objects: [{apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {password: {|SLIP6004:Hunter2-9f31|}}}]",
        "outside of the repository"
    )]
    public void What_charts_and_objects_hold(string type, string properties, string remedy)
    {
        var found = SpecTest
            .Verify(Spec.Application($"- {{name: db, type: {type}, properties: {{{properties}}}}}"))
            .Single();

        found.Message.ShouldContain(remedy);
        found.Message.ShouldNotContain("Hunter2");
    }

    [Theory]
    [InlineData(
        "storage",
        "configMap: [{name: c, mountPath: /c, data: {db_password: {|SLIP6004:Hunter2-9f31|}}}]",
        "hides nothing"
    )]
    [InlineData(
        "storage",
        "secret: [{name: c, mountPath: /c, stringData: {db_password: {|SLIP6004:Hunter2-9f31|}}}]",
        "the one with this name is mounted"
    )]
    [InlineData("storage", "configMap: [{name: c, mountPath: /c, data: {level: Hunter2-9f31}}]", null)]
    public void What_traits_store(string type, string properties, string? remedy) =>
        SpecTest
            .Verify(
                Spec.Application(
                    $"- name: web\n  type: worker\n  properties: {{image: \"nginx:1.25\"}}\n  traits: [{{type: {type}, properties: {{{properties}}}}}]"
                )
            )
            .Select(one => one.Message.Contains(remedy ?? "", StringComparison.Ordinal))
            .ShouldBe(remedy is null ? [] : [true]);

    [Theory]
    [InlineData("{auth: {existingSecret: my-secret}}")]
    [InlineData("{image: {pullSecret: regcred}}")]
    [InlineData("{auth: {passwordKey: null, username: app}}")]
    public void What_charts_call_a_Secret_by(string values) =>
        SpecTest.Verify(
            Spec.Application(
                $"- {{name: db, type: helm-chart, properties: {{repo: \"https://a.b\", chart: c, version: 1.0.0, values: {values}}}}}"
            )
        );

    [Theory]
    [InlineData("{secretRef: {name: mail, key: password}}")]
    [InlineData("{value: none}")]
    [InlineData("{value: \"\"}")]
    public void A_reference_or_a_word_for_none(string password) => SpecTest.Verify(Mail(password));

    [Theory]
    [InlineData("header: {Authorization: {|SLIP6004:Bearer Hunter2-9f31c0ab77|}}")]
    [InlineData("header: {PRIVATE-TOKEN: {|SLIP6004:Hunter2-9f31|}}")]
    [InlineData("header: {X-Api-Key: {|SLIP6004:Hunter2-9f31|}}")]
    [InlineData("header: {Cookie: {|SLIP6004:session=Hunter2-9f31|}}")]
    [InlineData("method: POST, body: {auth: {password: {|SLIP6004:Hunter2-9f31|}}}")]
    [InlineData("method: POST, body: {users: [{name: ana, token: {|SLIP6004:Hunter2-9f31|}}]}")]
    public void What_a_request_proves_itself_with(string rest)
    {
        var found = SpecTest.Verify(Request(rest)).Single();

        found.Message.ShouldContain("let an input of the step bring it");
        found.Message.ShouldNotContain("Hunter2");
    }

    [Theory]
    [InlineData("header: {Accept: application/json, X-Request-Id: a1b2c3}")]
    [InlineData("header: {Authorization: \"Bearer ${TOKEN}\"}")]
    [InlineData("header: {Authorization: Bearer YOUR_TOKEN}")]
    [InlineData("method: POST, body: {max_tokens: 100, tokenizer: bpe, user: ana}")]
    public void What_proves_nothing(string rest) => SpecTest.Verify(Request(rest));

    [Theory]
    [InlineData("{secretName: s, data: {token: {|SLIP6004:Hunter2-9f31|}, user: ana}}")]
    [InlineData(
        "{secretName: s, kind: docker-registry, dockerRegistry: {username: ana, password: {|SLIP6004:Hunter2-9f31|}}}"
    )]
    public void What_an_export_writes(string properties) => SpecTest.Verify(Step("export2secret", properties));

    [Theory]
    [InlineData("slack", "message: {text: done}", Room)]
    [InlineData(
        "dingding",
        "message: {text: {content: a}}",
        "https://oapi.dingtalk.com/robot/send?access_token=0a1b2c3d4e5f"
    )]
    [InlineData(
        "lark",
        "message: {msg_type: text, content: a}",
        "https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d-4e5f-6789"
    )]
    public void The_address_of_a_chat_room(string room, string message, string address) =>
        SpecTest
            .Verify(
                Step("notification", $$"""{ {{room}}: {url: {value: {|SLIP6004:"{{address}}"|} }, {{message}}} }""")
            )
            .Single()
            .Message.ShouldContain("secretRef");

    [Theory]
    [InlineData("https://ci.example.com/hook")]
    [InlineData("https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXX")]
    [InlineData("https://ci.example.com/hook?branch=main-branch")]
    public void An_address_that_anyone_may_know(string address) =>
        SpecTest.Verify(Step("webhook", $$"""{url: {value: "{{address}}"}, data: {a: b} }"""));

    [Theory]
    [InlineData("curl -u ana https://ana:{0}@a.b/c")]
    [InlineData("huggingface-cli login --token hf_{0}aBcDeFgHiJ")]
    [InlineData("git clone https://oauth2:ghp_{0}aBcDeFgHiJkLmNoPqRsT@github.com/a/b")]
    public void A_command(string command) =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                $"image: nginx:1.25\ncmd: [sh, -c, {{|SLIP6004:'{command.Replace("{0}", "h4nter29f31", StringComparison.Ordinal)}'|}}]"
            )
        );

    [Theory]
    [InlineData("curl https://ana:$PASSWORD@a.b/c")]
    [InlineData("curl https://ana:<password>@a.b/c")]
    [InlineData("curl http://a.b:8080/c@1")]
    [InlineData("amqp-consume amqp://guest:guest@queue/")]
    [InlineData("serve --model desk-0123456789-0123456789-0123456789")]
    public void A_command_without_one(string command) =>
        SpecTest.Verify(Spec.Component("webservice", $"image: nginx:1.25\ncmd: [sh, -c, '{command}']"));

    [Theory]
    [InlineData("postgres://ana:h4nter29f31@db/a")]
    [InlineData("redis://:h4nter29f31@cache:6379")]
    [InlineData("hf_h4nter29f31aBcDeFgHiJ")]
    public void The_value_of_a_variable_shows_what_it_is(string value) =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                $"image: nginx:1.25\nenv: [{{name: WHERE, value: {{|SLIP6002:\"{value}\"|}}}}]"
            )
        );
}
