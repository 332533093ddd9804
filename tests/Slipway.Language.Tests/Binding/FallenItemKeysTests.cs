namespace Slipway.Language.Tests.Binding;

/// <summary>A key in the column of its item's dash is one fault, and what it holds is bound in its item.</summary>
public class FallenItemKeysTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: demo}
        spec:
          components:

        """;

    private const string Web = """
          - name: web
            type: webservice
            properties:
              image: "registry.example/web:1.0.0"

        """;

    [Fact]
    public void The_properties_of_a_component() =>
        SpecTest
            .Verify(
                Head
                    + """
                      - name: web
                        type: webservice
                      {|SLIP1021:properties|}:
                        image: {|SLIP1005:registry.example/Web:1.0.0|}
                    """
            )
            .ShouldContain(found =>
                found.Message.EndsWith("indent lines 8 to 9 by 2 spaces", StringComparison.Ordinal)
            );

    [Fact]
    public void Several_keys_of_a_component() =>
        SpecTest.Verify(
            Head
                + """
                  - name: web
                  {|SLIP1021:type|}: webservice
                  properties:
                    image: "registry.example/web:1.0.0"
                """
        );

    [Fact]
    public void A_key_before_further_items() =>
        SpecTest
            .Verify(
                Head
                    + Web
                    + """
                          env:
                          - name: A
                          {|SLIP1021:value|}: b
                          - name: C
                            value: d
                    """
            )
            .ShouldContain(found =>
                found.Message.StartsWith(
                    "'value' is in the column of the '-' above it, so it belongs to no item of 'env': indent it",
                    StringComparison.Ordinal
                )
            );

    [Fact]
    public void A_key_of_every_item() =>
        SpecTest.Verify(
            Head
                + Web
                + """
                      env:
                      - name: A
                      {|SLIP1021:value|}: b
                      - name: C
                      {|SLIP1021:value|}: d
                      - name: E
                        value: f
                """
        );

    [Fact]
    public void A_key_of_the_first_component_of_several() =>
        SpecTest.Verify(
            Head
                + """
                  - name: web
                    type: webservice
                  {|SLIP1021:properties|}:
                    image: "registry.example/web:1.0.0"
                  - name: other
                    type: webservice
                    properties: {image: "registry.example/other:1.0.0"}
                """
        );

    [Fact]
    public void The_type_of_a_step() =>
        SpecTest.Verify(
            Head
                + Web
                + """
                  workflow:
                    steps:
                    - name: wait
                    {|SLIP1021:type|}: suspend
                    - name: all
                      type: deploy
                """
        );

    [Fact]
    public void A_list_of_a_kind_without_a_schema_has_the_words_of_the_reader() =>
        SpecTest.Verify(
            """
            apiVersion: example.com/v1
            kind: Other
            metadata: {name: demo}
            spec:
              env:
              - name: A
              value: b
              {|SLIP0006:-|} name: C
            """
        );

    [Theory]
    // Keys that the mapping around the list has, in any order.
    [InlineData("env:\n- name: A\n  value: b\nports:\n- port: 80")]
    [InlineData("ports:\n- port: 80\ncpu: \"1\"\nenv:\n- name: A\n  value: b")]
    [InlineData("env:\n  - name: A\n    value: b")]
    public void Keys_next_to_a_list_stay_there(string properties) => SpecTest.Verify(Head + Web + Indented(properties));

    [Fact]
    public void A_key_that_neither_has_is_unknown() =>
        SpecTest.Verify(Head + Web + Indented("env:\n- name: A\n  value: b\n{|SLIP1001:whatever|}: 1"));

    private static string Indented(string lines) => string.Concat(lines.Split('\n').Select(line => $"      {line}\n"));
}
