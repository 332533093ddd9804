using System.Text;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Vessl;

/// <summary>A value that is to be kept from view leaves a spec by one door: a Secret that the spec asks for.</summary>
public class SecretTests
{
    private const string Value = "correct-horse-battery-staple";

    private const string Spec = $$"""
        name: train
        image: example/train:v1
        resources: 
          requests: {cpu: "1"}
        run: python train.py
        export: {/output: 's3://results'}
        env:
          DB_PASSWORD: {value: {{Value}}, secret: true}
          OTHER: {value: {{Value}}, secret: yes}
        """;

    [Fact]
    public void The_value_is_in_the_Secret_alone()
    {
        var compilation = Compile.For(Compilation.Targets, new WorkspaceOptions(), Spec);

        compilation
            .Manifests.Select(one => one.Path)
            .ShouldBe(["kubernetes/run-train.yaml", "vessl/run-train.yaml"], ignoreOrder: true);
        foreach (var manifest in compilation.Manifests)
        {
            foreach (var json in manifest.Objects.Where(json => (string?)json["kind"] != "Secret"))
                json.ToJsonString().ShouldNotContain(Value);
            string.Join('\n', manifest.Notes).ShouldNotContain(Value);
        }
        var secret = compilation
            .Manifests.SelectMany(one => one.Objects)
            .Single(json => (string?)json["kind"] == "Secret");
        Encoding.UTF8.GetString(Convert.FromBase64String((string)secret["data"]!["DB_PASSWORD"]!)).ShouldBe(Value);
    }

    [Theory]
    [InlineData("DB_PASSWORD: {value: 0777, secret: true}", "0777")]
    [InlineData("DB_PASSWORD: {value: 0777, secret: true, extra: 1}", "0777")]
    [InlineData("DB_PASSWORD: {value: [hunter2], secret: true}", "hunter2")]
    [InlineData("DB_PASSWORD: {value: hunter2, secret: stored}", "hunter2")]
    [InlineData("DB_PASSWORD: hunter2", "hunter2")]
    [InlineData("API_TOKEN: [hunter2]", "hunter2")]
    public void No_finding_repeats_a_value(string variable, string value)
    {
        var spec = Spec.Replace($"OTHER: {{value: {Value}, secret: yes}}", variable, StringComparison.Ordinal);
        spec = spec.Replace($"DB_PASSWORD: {{value: {Value}, secret: true}}", "", StringComparison.Ordinal);

        var found = Compile.For(Compilation.Targets, new WorkspaceOptions(), spec).Analysis.Diagnostics;

        found.ShouldNotBeEmpty();
        string.Join('\n', found).ShouldNotContain(value);
    }
}
