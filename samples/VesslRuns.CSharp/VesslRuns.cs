/// <summary>Runs for VESSL, and what their names are on a cluster of one's own.</summary>
internal static class VesslRuns
{
    private const string Cluster = "vessl-gcp-oregon";
    private const string Preset = "gpu-l4-small-spot";
    private const string Image = "quay.io/vessl-ai/torch:2.3.1-cuda12.1-r5";

    /// <summary>A picture for a sentence: the app is cloned, installed and served on a port.</summary>
    [Spec]
    public static VesslRun StableDiffusion() =>
        new VesslRun("stable-diffusion", Image)
            .WithDescription("This is the inference example of stable diffusion.")
            .WithTags(["best", "A100-80g", "20epochs"])
            .WithResources(Cluster, Preset)
            .WithGitImport("/code/", "github.com/vessl-ai/examples.git", "main")
            .WithCommand("pip install -r requirements.txt\npython app.py", "/code/runs/stable-diffusion")
            .WithHttpPort(7860, "gradio")
            .WithEnv("MODEL_NAME", "stabilityai/stable-diffusion-2-1");

    /// <summary>A batch: data in, training, model out.</summary>
    [Spec]
    public static VesslRun Finetuning() =>
        VesslRun.Create(
            "finetuning",
            run =>
                run.WithDescription("Finetunes the model and keeps what comes of it.")
                    .WithResources(Cluster, Preset)
                    .WithImage(Image, image => image.WithCredentialName("quay-login"))
                    .WithGitImport("/code/", "https://github.com/vessl-ai/examples", "main")
                    .WithImport("/data/", "vessl-dataset://my-org/pictures")
                    .WithImport("/base/", "hf://huggingface.co/stabilityai/stable-diffusion-2-1")
                    .WithExport("/output/", "vessl-model://my-org/pictures")
                    .WithCommand("pip install -r requirements.txt", "/code")
                    .WithCommand(
                        "python train.py --data /data --model /base --rate $learning_rate --output /output",
                        "/code",
                        wait: "10s"
                    )
                    .WithEnv("learning_rate", 0.001)
                    .WithSecret("HF_TOKEN", "hf-token")
        );

    /// <summary>A notebook with a GPU for a day; two idle hours end it.</summary>
    [Spec]
    public static VesslRun Notebook() =>
        new VesslRun("notebook", Image)
            .WithResources(resources =>
                resources
                    .WithCluster(Cluster)
                    .WithRequests(requests => requests.WithCpu("4").WithMemory("12Gi").WithGpu("1", deviceType: "V100"))
            )
            .WithMount("/pictures/", "vessl-dataset://my-org/pictures")
            .WithInteractive("24h", idleTimeout: "120m");

    /// <summary>What VESSL's names are on our own cluster.</summary>
    [Spec]
    public static VesslCatalog OurCluster() =>
        new VesslCatalog("cluster")
            .WithPreset(
                Preset,
                preset =>
                    preset
                        .WithCpu("8")
                        .WithMemory("32Gi")
                        .WithGpu(1)
                        .WithNodeSelector("cloud.google.com/gke-accelerator", "nvidia-l4")
                        .WithNodeSelector("cloud.google.com/gke-spot", "true")
            )
            .WithAccelerator("V100", node => node.WithNodeSelector("nvidia.com/gpu.product", "Tesla-V100-SXM2-16GB"))
            .WithSource("vessl-dataset://my-org/pictures", "pvc://pictures")
            .WithSource("vessl-model://my-org", "s3://my-org-models")
            .WithSecret("hf-token", "huggingface", secret => secret.WithKey("token"))
            .WithCredential("s3", "models-login");
}
