namespace Slipway.Language.Tests.Binding;

/// <summary>Values that are secrets by their schema.</summary>
public class BoundSecretTests
{
    private const string Schema = """
        {
          "properties": {
            "plain": {"type": "string"},
            "password": {"type": "string", "x-slipway-secret": true},
            "named": {"$ref": "#/definitions/secret"},
            "mail": {
              "properties": {"value": {"$ref": "#/definitions/secret", "x-slipway-secret-from": "secretRef"}, "secretRef": {}}
            },
            "headers": {"type": "object", "x-slipway-secret": true},
            "list": {"type": "array", "items": {"type": "object", "x-slipway-secret": true}}
          },
          "definitions": {"secret": {"type": "string", "x-slipway-secret": true}}
        }
        """;

    [Theory]
    [InlineData("password: a", "password")]
    [InlineData("named: a", "named")]
    [InlineData("headers: {Authorization: a, Accept: b}", "headers.Authorization")]
    [InlineData("headers: {users: [{token: a}]}", "headers.users[0].token")]
    [InlineData("list: [{name: Authorization, value: a}, {name: Accept, value: b}]", "Authorization")]
    public void Where_it_is_used_where_it_is_defined_and_by_its_key(string yaml, string name)
    {
        var secret = BindingTest.Bind(Schema, yaml).Secrets.Single();

        secret.Name.ShouldBe(name);
        secret.Value.Text.ShouldBe("a");
        secret.IsCertain.ShouldBeTrue();
        secret.Remedy.Yaml.ShouldContain("let an input of the step bring it");
    }

    [Fact]
    public void The_key_next_to_it_is_the_way_out()
    {
        var secret = BindingTest.Bind(Schema, "mail: {value: a}").Secrets.Single();

        secret.Name.ShouldBe("mail");
        secret.Remedy.Yaml.ShouldContain("secretRef: {name: …, key: …}");
    }

    [Theory]
    [InlineData("plain: a")]
    [InlineData("headers: {Accept: b}")]
    [InlineData("mail: {secretRef: {name: a, key: b}}")]
    public void Other_values_are_none(string yaml) => BindingTest.Bind(Schema, yaml).Secrets.ShouldBeEmpty();
}
