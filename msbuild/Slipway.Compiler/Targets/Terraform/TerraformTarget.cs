using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>Target <c>terraform</c>: the infrastructure of each Application and Initializer as Terraform JSON.</summary>
public sealed class TerraformTarget : Target
{
    /// <summary>What users call the target.</summary>
    internal const string TargetName = "terraform";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <inheritdoc />
    public override string Name => TargetName;

    /// <inheritdoc />
    public override bool IsForClusters => false;

    /// <inheritdoc />
    public override bool HoldsObjects => false;

    /// <inheritdoc />
    public override string Extension => "tf.json";

    /// <summary>Terraform takes all files of a folder together, and none may say twice which provider it is for.</summary>
    /// <inheritdoc />
    public override string PathOf(string name) => $"{Name}/{name}/{name}.{Extension}";

    /// <inheritdoc />
    public override string Write(IReadOnlyList<JsonObject> objects, IReadOnlyList<string> notes) =>
        objects[0].ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
}
