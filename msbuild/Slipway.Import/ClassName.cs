using Slipway.Import.Tables;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import;

/// <summary>What the class of a file is called.</summary>
internal static class ClassName
{
    private const string Ending = "Specs";

    /// <summary>Names a class after a YAML file; a name that builders have gets an ending, so that it hides none of them.</summary>
    /// <param name="file">The name of the file: <c>specs/training-serving.yaml</c>.</param>
    /// <param name="builders">The builders there are.</param>
    /// <returns>The name: <c>TrainingServing</c>.</returns>
    public static string Of(string file, BuilderTable builders)
    {
        var name = Identifier.Pascal(Path.GetFileNameWithoutExtension(file));
        return builders.HasType(name) ? name + Ending : name;
    }
}
