namespace Slipway;

public partial class ModelVersion
{
    /// <summary>Where TensorFlow Serving looks for the model: the <c>modelPath</c> of a predictor that serves it.</summary>
    /// <remarks>KubeDL gives the server the model's name, and a folder of that name is what it looks for.</remarks>
    public string ServingPath =>
        $"/kubedl-model/{(Entries["spec"]?.Value.Data as SpecMap)?["modelName"]?.Value.Data as string}";
}
