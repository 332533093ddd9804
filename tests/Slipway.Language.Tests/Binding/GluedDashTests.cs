namespace Slipway.Language.Tests.Binding;

/// <summary>An item whose dash is not apart from its first key is one fault for each dash.</summary>
public class GluedDashTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: demo}
        spec:
          components:
          - name: web
            type: webservice
            properties:
              image: "registry.example/web:1.0.0"

        """;

    [Theory]
    [InlineData("ports:\n{|SLIP1001:-port|}: 80")]
    [InlineData("ports:\n{|SLIP1001:--port|}: 80")]
    [InlineData("ports:\n{|SLIP1001:-- port|}: 80")]
    [InlineData("ports:\n  {|SLIP1001:-port|}: 80")]
    [InlineData("ports:\n  {|SLIP1001:-- port|}: 80")]
    [InlineData("ports:\n{|SLIP1001:-port|}: 80\n expose: true")]
    [InlineData("ports:\n{|SLIP1001:-port|}: 80\n  expose: true")]
    [InlineData("ports:\n  {|SLIP1001:-port|}: 80\n   expose: true\ncpu: \"1\"")]
    [InlineData("ports:\n{|SLIP1001:-port|}: 80\n{|SLIP1001:-port|}: 81")]
    [InlineData("ports:\n  {|SLIP1001:-port|}: 80\n  {|SLIP1001:-port|}: 81")]
    [InlineData("env:\n{|SLIP1001:-name|}: A\n value: b\ncpu: \"1\"")]
    public void A_dash_is_reported_with_what_to_write(string properties)
    {
        var found = SpecTest.Verify(Head + Indented(properties));

        found.ShouldAllBe(one =>
            one.Message.Contains("A space is missing after the '-': write '- ", StringComparison.Ordinal)
        );
        found.ShouldAllBe(one => one.Fix != null);
    }

    [Fact]
    public void The_only_fault_is_gone_once_the_proposal_is_written()
    {
        var text = Head + Indented("env:\n-name: A\n value: b\ncpu: \"1\"");
        var found = SpecTest.Verify(text.Replace("-name", "{|SLIP1001:-name|}", StringComparison.Ordinal));

        SpecTest.Verify(found.Single().Fix!.Apply("spec1.yaml", text)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("env:\n- name: -a\n  value: -b")]
    [InlineData("cmd: [\n  -m, train]")]
    public void A_dash_elsewhere_is_fine(string properties) => SpecTest.Verify(Head + Indented(properties));

    private static string Indented(string lines) => string.Concat(lines.Split('\n').Select(line => $"      {line}\n"));
}
