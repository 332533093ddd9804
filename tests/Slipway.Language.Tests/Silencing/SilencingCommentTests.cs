using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Silencing;

/// <summary>Comments of YAML that silence findings.</summary>
public sealed class SilencingCommentTests
{
    private const string Spec = """
        # 1
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: web}
        spec:
          components:
          # 7
          - name: web
            type: webservice
            # 10
            properties:
              image: nginx # 12
              # 13
              ports:
              - port: 99999
          - name: api
            type: webservice
            properties:
              image: nginx
        """;

    [Theory]
    [InlineData("# 12", "slipway: ignore SLIP6001 because tests pull it", "SLIP1007 15, SLIP6001 19")]
    [InlineData("# 12", "Slipway: ignore slip6001", "SLIP1007 15, SLIP6001 19")]
    [InlineData("# 13", "slipway: ignore SLIP1007", "SLIP6001 12, SLIP6001 19")]
    [InlineData("# 7", "slipway: ignore SLIP1007, SLIP6001 because it is a draft", "SLIP6001 19")]
    [InlineData("# 7", "slipway: ignore SLIP1007 SLIP6001", "SLIP6001 19")]
    [InlineData("# 10", "slipway: ignore SLIP6001", "SLIP1007 15, SLIP6001 19")]
    [InlineData("# 1", "slipway: ignore SLIP6001", "SLIP1007 15")]
    [InlineData("# 1", "ignore SLIP6001", "SLIP6001 12, SLIP1007 15, SLIP6001 19")]
    [InlineData("# 13", "slipway: ignore SLIP6001", "SLIP6001 12, SLIP1007 15, SLIP6001 19")]
    [InlineData("# 1", "slipway: ignore SLIP0001", "SLIP0022 1, SLIP6001 12, SLIP1007 15, SLIP6001 19")]
    [InlineData("# 1", "slipway: ignore", "SLIP0022 1, SLIP6001 12, SLIP1007 15, SLIP6001 19")]
    [InlineData("# 1", "slipway: disable SLIP6001", "SLIP0022 1, SLIP6001 12, SLIP1007 15, SLIP6001 19")]
    public void A_comment_silences_what_it_names_where_it_is(string at, string comment, string left) =>
        Found(Spec.Replace(at + "\n", $"# {comment}\n", StringComparison.Ordinal)).ShouldBe(left);

    [Fact]
    public void A_comment_before_the_first_key_is_about_its_document_alone()
    {
        var other = Spec.Replace("name: web}", "name: other}", StringComparison.Ordinal);

        var both = $"# slipway: ignore SLIP6001, SLIP1007\n{Spec}\n---\n{other}";

        Found(both).ShouldBe("SLIP6001 33, SLIP1007 36, SLIP6001 40");
    }

    [Fact]
    public void Text_that_only_looks_like_a_comment_silences_nothing() =>
        Found(Spec.Replace("image: nginx #", "image: nginx#slipway:ignore#SLIP6001 #", StringComparison.Ordinal))
            .ShouldBe("SLIP1005 12, SLIP1007 15, SLIP6001 19");

    private static string Found(string spec)
    {
        var analysis = Analysis.Run(
            [SourceText.From("spec.yaml", spec)],
            new WorkspaceOptions(),
            TestContext.Current.CancellationToken
        );
        return string.Join(", ", analysis.Diagnostics.Select(one => $"{one.Id} {one.Span.StartLine}"));
    }
}
