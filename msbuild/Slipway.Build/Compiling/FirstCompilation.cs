using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.CSharp;
using Slipway.Language.Workspaces;

namespace Slipway.Build.Compiling;

/// <summary>
/// Compiles an Application of one component to nowhere. The first compilation of a process reads schemas, finds rules and
/// loads the validator, which takes longer than many specs do: time that is there while another process is waited for.
/// </summary>
internal static class FirstCompilation
{
    /// <summary>What the spec host would write of a web service.</summary>
    private static ReadOnlySpan<byte> Model =>
        """
            {"contract":2,"files":["Specs.cs"],"documents":[{"file":0,"line":1,"root":{"o":[
              ["apiVersion",{"s":"core.oam.dev/v1beta1"}],["kind",{"s":"Application"}],
              ["metadata",{"o":[["name",{"s":"first"}]]}],
              ["spec",{"o":[["components",{"a":[{"o":[["name",{"s":"web"}],["type",{"s":"webservice"}],
                ["properties",{"o":[["image",{"s":"nginx:1.25"}],
                  ["ports",{"a":[{"o":[["port",{"i":80}],["expose",{"b":true}]]}]}],
                  ["env",{"a":[{"o":[["name",{"s":"LOG"}],["value",{"s":"warn"}]]}]}]
                ]}]
              ]}]}]]}]
            ]}}]}
            """u8;

    /// <summary>Compiles it.</summary>
    /// <param name="cancellation">Stops between the stages.</param>
    /// <returns>The texts of its manifests, of no use but to tests.</returns>
    public static IReadOnlyList<string> Run(CancellationToken cancellation)
    {
        var model = CSharpModel.Read(Model, name => name) ?? CSharpModel.Empty;
        var analysis = Analysis.Run([], model, new WorkspaceOptions(), cancellation);
        var compilation = Compilation.Run(analysis, ["kubevela", "kubernetes"], cancellation: cancellation);
        return [.. compilation.Manifests.Select(manifest => manifest.Text)];
    }
}
