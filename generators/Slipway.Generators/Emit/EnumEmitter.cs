using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>Writes enums, and what turns them into the words of specs.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, EnumType type)
    {
        writer.Line();
        writer.Document("summary", type.Summary);
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Slipway.Generators\", \"0.1.0\")]");
        writer.Open($"public enum {type.Name}");
        foreach (var word in type.Words)
        {
            writer.Document("summary", word.Text.Length > 0 ? $"'{word.Text}'." : "The empty text.");
            writer.Line($"{Keyword.Escape(word.Name)},");
        }
        writer.Close();
    }

    /// <summary>Writes the class that turns enums into words; it is the file's own.</summary>
    public static void EmitWords(CodeWriter writer, Code code)
    {
        var enums = code.Enums.ToList();
        if (enums.Count == 0)
            return;
        writer.Line();
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Slipway.Generators\", \"0.1.0\")]");
        writer.Open($"file static class {Code.Words}");
        foreach (var (owner, type) in enums)
        {
            var name = owner.Enum(type);
            writer.Open($"public static {Code.Value} Of({name} word) => word switch");
            foreach (var word in type.Words)
                writer.Line($"{name}.{Keyword.Escape(word.Name)} => {word.Literal},");
            writer.Line("_ => global::Slipway.Runtime.SpecEntries.Undefined(word),");
            writer.Close(";");
        }
        writer.Close();
    }
}
