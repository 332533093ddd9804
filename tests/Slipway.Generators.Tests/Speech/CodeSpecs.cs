using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Compiler;
using Slipway.Generators.Tests.Analyzers.Verifying;
using Slipway.Language.CSharp;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Generators.Tests.Speech;

/// <summary>Specs in C#, from their source to what the build finds in them.</summary>
internal static class CodeSpecs
{
    private const string File = "Specs.cs";

    /// <summary>Compiles the statements of a spec method, runs it, and compiles the specs for some targets.</summary>
    /// <param name="statements">The statements; there is an Application <c>app</c>, and it is returned.</param>
    /// <param name="targets">The targets; kubevela and kubernetes where none is given.</param>
    /// <returns>The findings.</returns>
    public static IReadOnlyList<Diagnostic> Findings(string statements, params string[] targets)
    {
        var code = MarkedCode.BodyText(statements);
        var model = CSharpModel.Read(Encoding.UTF8.GetBytes(Run(code)), name => name, _ => code);
        var analysis = Language.Analysis.Run([], model!, new WorkspaceOptions(), CancellationToken.None);
        return Compilation
            .Run(analysis, targets.Length > 0 ? targets : ["kubevela", "kubernetes"])
            .Analysis.Diagnostics;
    }

    private static string Run(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Specs",
            [CSharpSyntaxTree.ParseText(code, Analysis.Language, path: File)],
            Analysis.References,
            Analysis.Options
        );
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Success.ShouldBeTrue(string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("specs", isCollectible: true);
        context.Resolving += (_, name) => name.Name == "Slipway" ? typeof(Application).Assembly : null;
        try
        {
            var made = context.LoadFromStream(image).GetType("Specs")!.GetMethod("Make")!.Invoke(null, null);
            using var text = new StringWriter();
            SpecModel.Write(text, [(SpecDocument)made!]);
            return text.ToString();
        }
        finally
        {
            context.Unload();
        }
    }
}
