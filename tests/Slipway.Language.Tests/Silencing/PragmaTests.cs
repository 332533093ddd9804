using System.Text;
using Slipway.Language.CSharp;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Silencing;

/// <summary>Pragmas of C# reach what the build finds.</summary>
public sealed class PragmaTests
{
    private const string Code = """
        1
        #pragma warning disable SLIP6001, CS0168 // because
        3
        #pragma warning restore CS0168
        5
        #pragma warning restore SLIP6001
        7
        #  pragma warning disable
        9
        # pragma warning restore
        11
        #pragma warning disable slip6001
        13
        #pragma warning restore
        #pragma warning disable SLIP1005
        16
        """;

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(7, false)]
    [InlineData(9, true)]
    [InlineData(11, false)]
    [InlineData(13, true)]
    [InlineData(16, false)]
    public void What_is_between_disable_and_restore_is_silent(int line, bool isSilent)
    {
        var json = $$$$$"""
            {"contract":2,"files":["Specs.cs"],"documents":[{"file":0,"line":{{{{{line}}}}},"root":{"o":[
            ["apiVersion",{"s":"core.oam.dev/v1beta1"}],["kind",{"s":"Application"}],
            ["metadata",{"o":[["name",{"s":"web"}]]}],
            ["spec",{"o":[["components",{"a":[{"o":[["name",{"s":"web"}],["type",{"s":"webservice"}],
            ["properties",{"o":[["image",{"s":"nginx"}]]}]]}]}]]}]]}}]}
            """;
        var model = CSharpModel
            .Read(Encoding.UTF8.GetBytes(json), name => name, _ => Code.ReplaceLineEndings("\r\n"))
            .ShouldNotBeNull();

        var found = Analysis.Run([], model, new WorkspaceOptions(), TestContext.Current.CancellationToken).Diagnostics;

        found.Select(one => one.Id).ShouldBe(isSilent ? [] : ["SLIP6001"]);
    }
}
